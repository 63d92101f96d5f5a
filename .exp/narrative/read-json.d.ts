/** What is said of a file beside its name: `kind` before it (`patterns`), `help` behind every fault. */
export interface JsonFileWords {
    readonly kind: string;
    readonly help: string;
}
/**
 * What a JSON file in UTF-8 holds, with or without a byte order mark. Throws an InputError that names the file where it is missing, a
 * folder, in another encoding or no JSON.
 */
export declare function readJson(file: URL | string, { kind, help }: JsonFileWords): unknown;

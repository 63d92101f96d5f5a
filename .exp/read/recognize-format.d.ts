import type { SourceFormat } from './source-document.ts';
/** What the first bytes of a file tell: the format that reads it, or why none does. */
export type RecognizedFormat = {
    readonly format: SourceFormat;
} | {
    readonly format: null;
    readonly name: string;
    readonly wayOut: string;
};
/** What a file is by its content; null where nothing tells, as with plain text. */
export declare function recognizeFormat(bytes: Uint8Array): RecognizedFormat | null;

/** Where a command prints: `out` is data, `err` is talk. */
export interface Terminal {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    /** Columns of the terminal; 100 where there is none. */
    readonly width: number;
    /** True where stderr is a terminal, so that a progress bar makes sense. */
    readonly isInteractive: boolean;
}
/** Declares one option once: for the parser, `--help`, docs/commands.md and the type of what arrives. */
export interface OptionDeclaration {
    /** As commander reads it: `--db <file>`, `--json`. */
    readonly flags: string;
    /** What it does, its default, and why one would change it. */
    readonly about: string;
    readonly isRequired?: boolean;
    readonly choices?: readonly string[];
    /** Turns the argument into the value; throws InputError that names it and the way out. */
    readonly parse?: (text: string) => unknown;
    readonly default?: string | number;
}
/** Values by camel-cased option name, as parsed. */
export type OptionValues = Readonly<Record<string, unknown>>;
export interface CommandDeclaration {
    readonly name: string;
    /** As commander reads it: `<path...>`. */
    readonly arguments: readonly {
        readonly name: string;
        readonly about: string;
    }[];
    readonly about: string;
    readonly options: readonly OptionDeclaration[];
    /** Exit status: 0 done, 1 done but some files could not be read. What cannot be run at all is thrown as InputError (2). */
    readonly run: (call: CommandCall) => Promise<0 | 1>;
}
export interface CommandCall {
    /** All positional arguments, flat. */
    readonly paths: readonly string[];
    readonly options: OptionValues;
    readonly terminal: Terminal;
    /** What a command reads that takes lines: standard input. */
    readonly input: NodeJS.ReadableStream;
}

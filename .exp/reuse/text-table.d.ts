/** Many texts, each once, in arrays of code units: a fraction of the memory of strings, and stored and read as they are. */
export interface TextTable {
    readonly size: number;
    /** The number of a text; −1 where the table does not have it. */
    numberOf(text: string): number;
    /** Gives a new text the next number; false where the table has it already. */
    add(text: string): boolean;
    textOf(number: number): string;
    /** The texts that were added since the last piece. */
    closePiece(): TextPiece;
}
/** Texts with numbers that follow one another: text i of them is `codes[offsets[i] … offsets[i + 1])`, as UTF-16. */
export interface TextPiece {
    readonly codes: Uint16Array;
    readonly offsets: Uint32Array;
    readonly hashes: Uint32Array;
}
/** A table of nothing, or of what was saved piece by piece. */
export declare function createTextTable(saved?: readonly TextPiece[]): TextTable;

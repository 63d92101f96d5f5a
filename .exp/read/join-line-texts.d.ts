/**
 * Paragraphs of one cell as one text: a space between Latin letters, and between digits, since nobody breaks a number by a paragraph;
 * nothing beside Han characters.
 */
export declare function joinCellParagraphs(texts: readonly string[]): string;
/** What stands between the end of one line and the start of the next: a space or nothing. */
export declare function lineJoint(before: string, after: string): '' | ' ';

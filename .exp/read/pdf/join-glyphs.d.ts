import { type Line } from './group-lines.ts';
/**
 * The characters of a line as text. Between Han characters (and their punctuation) a gap is justification, whether or not a space
 * was printed in it, and only one of a whole em or more counts as a space (`keepWide`); beside a Han character a printed space
 * stays; between Latin letters a printed space or a small gap is a space, between digits a gap of a quarter em.
 */
export declare function joinGlyphs(line: Line, { keepWide }?: {
    keepWide?: boolean;
}): string;
/** Han characters, radicals and full-width punctuation, which are set without spaces between them. */
export declare function isWide(text: string): boolean;

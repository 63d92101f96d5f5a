import type { StyleSheet } from './read-styles.ts';
import { type XmlElement } from './xml-element.ts';
/** How Word numbers the paragraphs of one level of a list. */
export interface NumberingLevel {
    readonly start: number;
    /** ST_NumberFormat: `chineseCounting`, `decimal`, `bullet`, … */
    readonly format: string;
    /** The pattern of a format of the user's own (`001, 002, …`); null for any other. */
    readonly customFormat: string | null;
    /** What is printed; %1 … %9 stand for the numbers of the levels. */
    readonly text: string;
    /** Font of the marker, which tells what a bullet's code prints; null where none is named. */
    readonly font: string | null;
    /** The level (1-based) whose paragraphs restart this one; 0: none does; null: any higher one. */
    readonly restart: number | null;
    /** All numbers of the marker are printed as 1, 2, 3. */
    readonly isLegal: boolean;
    /** The paragraph style that takes this level; null where none does. */
    readonly style: string | null;
}
/** A list as paragraphs name it (`w:num`). */
export interface NumberedList {
    /** `w:numId`. */
    readonly id: string;
    /** Lists of one definition go on counting where another of them stopped. */
    readonly definition: string;
    /** Up to nine; null where the level is not described. */
    readonly levels: readonly (NumberingLevel | null)[];
    /** By level: where the list starts anew at its first paragraph. */
    readonly startOverrides: ReadonlyMap<number, number>;
}
/** The lists of numbering.xml by numId; none where the file has no such part. */
export declare function readNumbering(root: XmlElement | null, styles: StyleSheet): Map<string, NumberedList>;

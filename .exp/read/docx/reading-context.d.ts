import { type CountParagraph } from './count-paragraphs.ts';
import { type NumberedList } from './read-numbering.ts';
import { type StyleSheet } from './read-styles.ts';
import type { XmlElement } from './xml-element.ts';
/** What holds for a whole document while its elements are read in order. */
export interface ReadingContext {
    readonly styles: StyleSheet;
    readonly lists: ReadonlyMap<string, NumberedList>;
    readonly count: CountParagraph;
    /** Fields that are open, outermost first: their code is not printed, their result is. */
    fields: ('code' | 'result')[];
    /** What is met and costs something: tracked changes, objects of other programs, paragraphs of lists that are not described. */
    readonly met: {
        insertions: number;
        deletions: number;
        objects: number;
        pictures: number;
        listless: number;
    };
}
/** A fresh context: nothing counted, no field open. */
export declare function createContext(styles: XmlElement | null, numbering: XmlElement | null): ReadingContext;

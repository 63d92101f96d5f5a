import { type XmlElement } from './xml-element.ts';
/** What a style says of numbering and of hidden text; null where it leaves that to the style it is based on. */
export interface Style {
    readonly id: string;
    readonly basedOn: string | null;
    readonly numId: string | null;
    /** 0–8. */
    readonly level: number | null;
    readonly hidden: boolean | null;
}
export interface StyleSheet {
    /** The style of paragraphs that name none; null where there is none. */
    readonly defaultParagraph: string | null;
    /** The style and those it is based on, nearest first; empty for an unknown id. */
    chain(id: string | null): readonly Style[];
}
/** The styles of styles.xml; a file without that part has none. */
export declare function readStyles(root: XmlElement | null): StyleSheet;

/** An element of a Word file's XML; names have the customary prefixes (`w:p`), whatever prefixes the file declares. */
export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** Elements and text in document order; white space between elements is left out. */
    readonly children: readonly (XmlElement | string)[];
}
/** The first child of that name; null where there is none, or no parent. */
export declare function findChild(parent: XmlElement | null, name: string): XmlElement | null;
/** All children of that name, in order. */
export declare function findChildren(parent: XmlElement | null, name: string): XmlElement[];
/** The attribute `w:val`; null where the element or the attribute is missing. */
export declare function settingOf(element: XmlElement | null): string | null;
/** `w:val` as an integer; null where it is missing or no integer. */
export declare function integerOf(element: XmlElement | null): number | null;
/** A switch such as `w:vanish`: on where it stands without a value, null where it does not stand. */
export declare function switchOf(element: XmlElement | null): boolean | null;
/** The text directly inside the element. */
export declare function ownText(element: XmlElement): string;
/** True where `matches` holds for the element or for any below it. */
export declare function someElement(element: XmlElement, matches: (element: XmlElement) => boolean): boolean;

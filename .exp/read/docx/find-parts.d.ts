import type { Package } from './open-package.ts';
import { type XmlElement } from './xml-element.ts';
/** The parts of a Word file that hold or number its text; null where the file has no such part. */
export interface DocumentParts {
    readonly document: XmlElement;
    readonly styles: XmlElement | null;
    readonly numbering: XmlElement | null;
    readonly footnotes: XmlElement | null;
    readonly endnotes: XmlElement | null;
    /** docProps/core.xml: what the file says of itself. */
    readonly core: XmlElement | null;
}
/**
 * The parts, found by the file's own relationships: Word names its main part document.xml, other programs otherwise.
 * @throws InputError where the zip holds no Word document, or a part is damaged
 */
export declare function findParts(zip: Package, file: string): Promise<DocumentParts>;

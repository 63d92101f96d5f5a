import { type XmlElement } from './xml-element.ts';
/** The child elements in order, those inside wrappers in the place of their wrapper. */
export declare function unwrapChildren(parent: XmlElement): Generator<XmlElement>;

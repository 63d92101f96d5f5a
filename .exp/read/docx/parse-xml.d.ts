import type { XmlElement } from './xml-element.ts';
/**
 * The root element of one part, without the elements that only tell how things look. No entity is expanded but the five of XML
 * itself, nothing outside the part is read.
 * @throws InputError where the XML is not well-formed, declares a document type (entity bombs need one, Word writes none), or goes
 * past the limits; `part` and `file` name the place
 */
export declare function parseXml(xml: string, part: string, file: string): XmlElement;

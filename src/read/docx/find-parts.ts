import { posix } from 'node:path';
import { InputError } from '../../text/input-error.ts';
import { decodeXml } from './decode-xml.ts';
import type { Package } from './open-package.ts';
import { parseXml } from './parse-xml.ts';
import { findChildren, type XmlElement } from './xml-element.ts';

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

/** Where the parts stand if the file does not say. */
const USUAL = { officeDocument: 'word/document.xml', 'core-properties': 'docProps/core.xml' } as const;

// what else comes under the ending of Word, told by a file inside it
const OTHERS: readonly { readonly part: string; readonly name: string }[] = [
  { part: 'xl/workbook.xml', name: 'an Excel file' },
  { part: 'ppt/presentation.xml', name: 'a PowerPoint file' },
  { part: 'OFD.xml', name: 'an OFD file' },
  { part: 'content.xml', name: 'an OpenDocument file' },
];

/**
 * The parts, found by the file's own relationships: Word names its main part document.xml, other programs otherwise.
 * @throws InputError where the zip holds no Word document, or a part is damaged
 */
export async function findParts(zip: Package, file: string): Promise<DocumentParts> {
  const ofPackage = await readRelationships(zip, '', file);
  const main = ofPackage.get('officeDocument') ?? USUAL.officeDocument;
  const document = await readPart(zip, zip.has(main) ? main : USUAL.officeDocument, file);
  if (document === null || document.name !== 'w:document') throw notWord(zip, file);
  const ofDocument = await readRelationships(zip, main, file);
  const read = async (kind: string) => {
    const name = ofDocument.get(kind) ?? posix.join(posix.dirname(main), `${kind}.xml`);
    return readPart(zip, name, file);
  };
  const [styles, numbering, footnotes, endnotes, core] = await Promise.all([
    read('styles'),
    read('numbering'),
    read('footnotes'),
    read('endnotes'),
    readPart(zip, ofPackage.get('core-properties') ?? USUAL['core-properties'], file),
  ]);
  return { document, styles, numbering, footnotes, endnotes, core };
}

/** From the last word of a relationship's type to the part it leads to; the first one counts. */
async function readRelationships(zip: Package, part: string, file: string): Promise<Map<string, string>> {
  const folder = posix.dirname(part);
  const root = await readPart(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), file);
  const targets = new Map<string, string>();
  for (const { attributes } of findChildren(root, 'rel:Relationship')) {
    const kind = (attributes.Type ?? '').split('/').at(-1) ?? '';
    const target = attributes.Target ?? '';
    if (attributes.TargetMode === 'External' || targets.has(kind)) continue;
    targets.set(kind, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
  }
  return targets;
}

async function readPart(zip: Package, name: string, file: string): Promise<XmlElement | null> {
  const bytes = await zip.read(name);
  return bytes === null ? null : parseXml(decodeXml(bytes), name, file);
}

function notWord(zip: Package, file: string): InputError {
  const other = OTHERS.find(({ part }) => zip.has(part));
  const what = other?.name ?? 'a zip without a Word document (word/document.xml)';
  return new InputError(`cannot read "${file}": it is ${what}; save the report as .docx or .pdf`);
}

import type { Diagnostic } from '../../text/diagnostic.ts';

import type { PlacedNote } from './assemble-document.ts';
import type { NoteReference } from './blocks.ts';
import type { DocumentParts } from './find-parts.ts';
import { readBlocks } from './read-blocks.ts';
import { createContext } from './reading-context.ts';
import { findChildren } from './xml-element.ts';

/** Characters of a note that are quoted. */
const QUOTED_CHARS = 200;

/**
 * Footnotes and endnotes, one diagnostic each. They are left out of the text: in the place of their sign they would cut a sentence in
 * two, and after the body they would belong to its last section.
 */
export function diagnoseNotes(references: readonly PlacedNote[], parts: DocumentParts): Diagnostic[] {
  const texts = {
    footnote: readNotes(parts, 'footnote', references),
    endnote: readNotes(parts, 'endnote', references),
  };
  return references.map(({ kind, id, span }) => ({
    code: `docx.${kind}`,
    detail: `${kind} left out of the text, since it belongs to no section: "${texts[kind].get(id) ?? ''}"`,
    span,
  }));
}

function readNotes(
  parts: DocumentParts,
  kind: NoteReference['kind'],
  references: readonly NoteReference[],
): Map<string, string> {
  const texts = new Map<string, string>();
  if (!references.some((reference) => reference.kind === kind)) return texts;
  const context = createContext(parts.styles, parts.numbering);
  for (const note of findChildren(parts[`${kind}s`], `w:${kind}`)) {
    const lines = readBlocks(note, context).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    const text = [...lines.join(' ')];
    texts.set(
      note.attributes['w:id'] ?? '',
      text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS).join('')}…` : text.join(''),
    );
  }
  return texts;
}

import type { Diagnostic } from '../../text/diagnostic.ts';
import type { PlacedNote } from './assemble-document.ts';
import type { DocumentParts } from './find-parts.ts';
/**
 * Footnotes and endnotes, one diagnostic each. They are left out of the text: in the place of their sign they would cut a sentence in
 * two, and after the body they would belong to its last section.
 */
export declare function diagnoseNotes(references: readonly PlacedNote[], parts: DocumentParts): Diagnostic[];

import { readBlocks } from "./read-blocks.js";
import { createContext } from "./reading-context.js";
import { findChildren } from "./xml-element.js";
/** Characters of a note that are quoted. */
const QUOTED_CHARS = 200;
/**
 * Footnotes and endnotes, one diagnostic each. They are left out of the text: in the place of their sign they would cut a sentence in
 * two, and after the body they would belong to its last section.
 */
export function diagnoseNotes(references, parts) {
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
function readNotes(parts, kind, references) {
    const texts = new Map();
    if (!references.some((reference) => reference.kind === kind))
        return texts;
    const context = createContext(parts.styles, parts.numbering);
    for (const note of findChildren(parts[`${kind}s`], `w:${kind}`)) {
        const lines = readBlocks(note, context).flatMap((block) => block.kind === 'paragraph' ? [block.text] : []);
        const text = [...lines.join(' ')];
        texts.set(note.attributes['w:id'] ?? '', text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS).join('')}…` : text.join(''));
    }
    return texts;
}
//# sourceMappingURL=diagnose-notes.js.map
import { isBlank } from "./group-lines.js";
/** Bullets of symbol fonts are a character in a hundred; a font without a character map spoils whole paragraphs. */
const tolerableShare = 0.05;
const privateUse = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;
/** What cannot be read on the pages: those without text, and those with a font that does not say what its characters are. */
export function diagnosePages(pages, spans) {
    return pages.flatMap((page, index) => {
        const span = spans[index] ?? null;
        if (hasNoText(page)) {
            const detail = `page ${index + 1} has no text layer (a scanned page or a picture?); what is printed on it is missing`;
            return [{ code: 'pdf.page_without_text', detail, span }];
        }
        const share = unknownShare(page);
        if (share <= tolerableShare)
            return [];
        const detail = `page ${index + 1}: ${Math.round(share * 100)} % of the characters come from a font without a character map; they cannot be read, run OCR on the page`;
        return [{ code: 'pdf.unmapped_characters', detail, span }];
    });
}
export function hasNoText(page) {
    return page.glyphs.every(isBlank);
}
/** Share (0–1) of the visible characters that are for private use or replaced. */
function unknownShare(page) {
    const visible = page.glyphs.filter((glyph) => !isBlank(glyph));
    return visible.filter((glyph) => privateUse.test(glyph.text)).length / visible.length;
}
//# sourceMappingURL=diagnose-pages.js.map
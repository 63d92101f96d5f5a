import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import { isBlank } from './group-lines.ts';
import type { PageContent } from './page-content.ts';

/** Bullets of symbol fonts are a character in a hundred; a font without a character map spoils whole paragraphs. */
const tolerableShare = 0.05;
const privateUse = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;

/** What cannot be read on the pages: those without text, and those with a font that does not say what its characters are. */
export function diagnosePages(pages: readonly PageContent[], spans: readonly Span[]): Diagnostic[] {
  return pages.flatMap((page, index): Diagnostic[] => {
    const span = spans[index] ?? null;
    if (hasNoText(page)) {
      const detail = `page ${index + 1} has no text layer (a scanned page or a picture?); what is printed on it is missing`;
      return [{ code: 'pdf.page_without_text', detail, span }];
    }
    const share = unknownShare(page);
    if (share <= tolerableShare) return [];
    const detail = `page ${index + 1}: ${Math.round(share * 100)} % of the characters come from a font without a character map; they cannot be read, run OCR on the page`;
    return [{ code: 'pdf.unmapped_characters', detail, span }];
  });
}

export function hasNoText(page: PageContent): boolean {
  return page.glyphs.every(isBlank);
}

/** Share (0–1) of the visible characters that are for private use or replaced. */
function unknownShare(page: PageContent): number {
  const visible = page.glyphs.filter((glyph) => !isBlank(glyph));
  return visible.filter((glyph) => privateUse.test(glyph.text)).length / visible.length;
}

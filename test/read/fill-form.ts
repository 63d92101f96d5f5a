import { strFromU8, unzipSync } from 'fflate';
import { escapeXml, writeZip } from './docx-writer.ts';

/** Cells to fill on the prescribed form, in the order of its tables: 10 in table 二, 175 in table 三, 15 in table 四. */
export const FORM_CELLS = 200;

/** The prescribed form with these texts in its blank cells, in printed order; '' leaves a cell as it is. Throws where the count differs. */
export function fillForm(form: Uint8Array, texts: readonly string[]): Uint8Array {
  const parts = unzipSync(form);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  let next = 0;
  const filled = document.replace(/<w:tc>.*?<\/w:tc>/gs, (drawn) => {
    if (!isBlank(drawn)) return drawn;
    const text = texts[next++] ?? '';
    return text === '' ? drawn : fillCell(drawn, text);
  });
  if (next !== FORM_CELLS || texts.length !== FORM_CELLS)
    throw new Error(
      `the form has ${next} blank cells, ${texts.length} texts were given; both must be ${FORM_CELLS}`,
    );
  return writeZip({ ...parts, 'word/document.xml': filled });
}

/** A cell without words that is not the covered part of a merged one. */
function isBlank(drawn: string): boolean {
  if (/<w:vMerge(?: w:val="continue")?\/>/.test(drawn)) return false;
  return [...drawn.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].every(
    (match) => (match[1] ?? '').trim() === '',
  );
}

/** As people type: the figure stands in two runs, before what blanks the form has. */
function fillCell(drawn: string, text: string): string {
  const middle = Math.ceil(text.length / 2);
  const runs = [text.slice(0, middle), text.slice(middle)]
    .map((half) => `<w:r><w:t>${escapeXml(half)}</w:t></w:r>`)
    .join('');
  const paragraph = /<w:p(?: [^>]*)?(?:\/>|>)/.exec(drawn);
  if (paragraph === null) throw new Error('a cell has no paragraph');
  if (paragraph[0].endsWith('/>')) return drawn.replace(paragraph[0], `<w:p>${runs}</w:p>`);
  const end = /<\/w:pPr>/.exec(drawn);
  const at = end === null ? paragraph.index + paragraph[0].length : end.index + end[0].length;
  return drawn.slice(0, at) + runs + drawn.slice(at);
}

import type { Span } from '../../text/span.ts';

/** The report's title as printed, white space removed, and where it stands. */
export interface Title {
  readonly text: string;
  readonly span: Span;
}

const TITLE_WORDS = /(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度|工作|情况)*(?:报告|年报)/;
const DOCUMENT_NUMBER = /^[^，。]{1,20}[〔[（(]\d{4}[〕\]）)]\d+号?$/;
const MAXIMAL_CHARS = 70;
/** Lines before the title are names of the site or of the agency, a document number, a date: few. */
const MAXIMAL_LINES = 12;

/**
 * The title stands in the first lines, on one of them or broken over two or three: an agency's name above 政府信息公开工作年度报告.
 * Null where no such words stand before `end`, the start of the first section.
 */
export function findTitle(text: string, end: number): Title | null {
  const lines = [...text.slice(0, end).matchAll(/[^\n]*\S[^\n]*/g)].slice(0, MAXIMAL_LINES).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].replace(/\s+/g, ''),
  }));
  for (let last = 0; last < lines.length; last++) {
    // at most three lines, the shortest stretch that reads as a title
    for (let first = last; first >= Math.max(0, last - 2); first--) {
      const stretch = lines.slice(first, last + 1);
      const joined = stretch.map((line) => line.text).join('');
      if (joined.length > MAXIMAL_CHARS || /[，。；]/.test(joined) || !TITLE_WORDS.test(joined)) continue;
      const from = needsLineAbove(joined, lines[first - 1]?.text) ? first - 1 : first;
      const start = lines[from];
      const finish = lines[last];
      if (start === undefined || finish === undefined) continue;
      const words = lines
        .slice(from, last + 1)
        .map((line) => line.text)
        .join('');
      return { text: words, span: { start: start.start, end: finish.end } };
    }
  }
  return null;
}

/** A title that names no agency has it on the line above. */
function needsLineAbove(title: string, above: string | undefined): boolean {
  if (above === undefined || above.length > 40 || DOCUMENT_NUMBER.test(above) || /[，。；：]/.test(above))
    return false;
  const named = title
    .replace(TITLE_WORDS, '')
    .replace(/(?:政府|政务|年度?|[0-9二〇○零一三四五六七八九]{4}|[（(].*[）)])/g, '');
  return named.length < 2 && !TITLE_WORDS.test(above);
}

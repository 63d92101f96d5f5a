import type { PrintedCell } from '../table-rows.ts';
import type { SqueezedText } from './squeeze-text.ts';

/** Characters between two labels that are nothing but figures and slashes, some of them glued together. */
export interface ValueRun {
  readonly text: string;
  /** Where each character stands in the document's text. */
  readonly offsets: readonly number[];
  /** True where the character cannot belong to the figure before it. */
  readonly parted: readonly boolean[];
}

/** One figure or slash in a run: `[start, end)` of the run, and what it counts. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** 0 for a slash, as in the sums of the form. */
  readonly value: number;
}

/** The stretch `[start, end)` of a squeezed text as a run. */
export function sliceRun({ text, offsets, parted }: SqueezedText, start: number, end: number): ValueRun {
  return {
    text: text.slice(start, end),
    offsets: offsets.slice(start, end),
    parted: parted.slice(start, end),
  };
}

const FIGURE = /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})$/;
const SLASH = /^[/／\\—–－-]$/;
const LONGEST_TOKEN = 9;

/** The tokens that begin at `start` and end by `limit`, shortest first; no figure begins with a zero. */
export function tokensAt(run: ValueRun, start: number, limit: number): Token[] {
  const tokens: Token[] = [];
  for (let end = start + 1; end <= Math.min(limit, start + LONGEST_TOKEN); end++) {
    if (end > start + 1 && run.parted[end - 1] === true) break;
    const printed = run.text.slice(start, end);
    if (FIGURE.test(printed)) tokens.push({ start, end, value: Number(printed.replaceAll(',', '')) });
    else if (SLASH.test(printed)) tokens.push({ start, end, value: 0 });
  }
  return tokens;
}

/** A token as a printed cell of `text`; null, a blank, as an empty cell. */
export function printToken(text: string, run: ValueRun, token: Token | null): PrintedCell {
  const first = run.offsets[token?.start ?? 0];
  if (token === null || first === undefined)
    return { text: '', span: { start: first ?? 0, end: first ?? 0 } };
  const span = { start: first, end: (run.offsets[token.end - 1] ?? first) + 1 };
  return { text: text.slice(span.start, span.end), span };
}

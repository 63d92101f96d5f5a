import type { Token } from './token.ts';

/** Words that stand before a document number and are no part of it. */
const BEFORE = new Set(
  [...'和与及或的按据由以见在'].concat(
    '根据',
    '按照',
    '依据',
    '依照',
    '落实',
    '执行',
    '贯彻',
    '印发',
    '转发',
    '下发',
    '通知',
    '文件',
  ),
);
const yearInBrackets = /^[〔[［(（【]$/u;
const closing = /^[〕\]］)）】]$/u;

/** The tokens with every document number (文号: 国办发〔2019〕60号) joined into one token with the part of speech `docnum`. */
export function joinDocumentNumbers(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = documentNumberEnd(tokens, at);
    if (end === null) {
      joined.push(token);
      continue;
    }
    let start = token.start;
    while (joined.length > 0 && isIssuer(joined.at(-1), token.start)) start = joined.pop()?.start ?? start;
    joined.push({ word: text.slice(start, end.offset), pos: 'docnum', start, end: end.offset });
    at = end.index;
  }
  return joined;
}

/** Where the number that opens its bracket at `at` ends: bracket, year, bracket, 第?, number, 号. */
function documentNumberEnd(tokens: readonly Token[], at: number): { index: number; offset: number } | null {
  if (!yearInBrackets.test(tokens[at]?.word ?? '')) return null;
  if (!/^(?:19|20)\d{2}$/u.test(tokens[at + 1]?.word ?? '') || !closing.test(tokens[at + 2]?.word ?? ''))
    return null;
  const index = tokens[at + 3]?.word === '第' ? at + 4 : at + 3;
  const last = tokens[index + 1];
  return /^\d+$/u.test(tokens[index]?.word ?? '') && last?.word === '号'
    ? { index: index + 1, offset: last.end }
    : null;
}

function isIssuer(token: Token | undefined, bracket: number): boolean {
  if (token === undefined || bracket - token.start > 10) return false;
  return (
    /^\p{Script=Han}+$/u.test(token.word) && !BEFORE.has(token.word) && token.pos !== 'p' && token.pos !== 'c'
  );
}

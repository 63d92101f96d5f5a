// Finding words in a text whose white space does not count: lines may break inside words.

/** A text without white space, and where each of its characters stands in the text. */
export function compact(text) {
  const offsets = [];
  let compacted = '';
  for (let i = 0; i < text.length; i++) {
    if (/[\s\u200b\ufeff]/u.test(text[i])) continue;
    compacted += text[i];
    offsets.push(i);
  }
  return { text: compacted, offsets };
}

/** The place (in `text`) of the nth occurrence of a mark between two offsets, white space apart; null where there is none. */
export function findIn(text, wanted, { start, end }, occurrence = 1) {
  const within = compact(text.slice(start, end));
  const sought = compact(wanted).text;
  if (sought === '') return null;
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = within.text.indexOf(sought, at + 1);
    if (at < 0) return null;
  }
  return { start: start + within.offsets[at], end: start + within.offsets[at + sought.length - 1] + 1 };
}

/** A stretch of text for a line of a listing. */
export function show(value) {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'nothing';
  const short = value.replace(/\s+/gu, ' ').trim();
  return `“${[...short].slice(0, 28).join('')}${[...short].length > 28 ? '…' : ''}”`;
}

// The short format in which annotators mark a narrative: read, every mark found in its text, every fault told in plain words.
// Plain JavaScript without dependencies, so that it runs where nothing is built or installed. Format: README.md.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCommitments, checkMarks, checkSection, checkValues } from './check-values.mjs';
import { compact, findIn, show } from './find-text.mjs';

const SHORTEST_END = 6;
// 一、 二. （三） 第四部分, at the start of a line; a blank alone may stand between number and title (一 概述)
const NUMBERED_TITLE =
  /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．，, ]|^第[一二三四五六七八九十]{1,2}(?:部分|章)?[、 ]|^\d{1,2}[、.．] ?\p{Script=Han}/u;
const LONGEST_TITLE = 45;
// what an item may open with wherever it stands; without it an item begins after a stop or a line break
const MARKER =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|方面)|[（(\d①-⑳]|[一二三四五六七八九十]{1,3}[、.．]|第|首先|其次|再次|再者|然后|最后|同时|另|其[一二三四五])/u;
const STOP = /[。！？；：:;,，、.．!?）)”》…—\]]/u;

/** Names of the marked reports of a folder (`<name>.json`), sorted. */
export async function listMarked(folder) {
  return (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .sort();
}

/**
 * The marks of one report and their text, which stands in `texts` beside the folder. Never throws: what cannot be read is a fault, and
 * `marks` is then null. `items` are those of all sections with their places in `text`; null where not found.
 */
export async function readMarks(folder, name) {
  const faults = [];
  let text;
  let marks;
  try {
    text = (await readFile(join(folder, '..', 'texts', `${name}.txt`), 'utf8'))
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return { name, text: null, marks: null, sections: [], items: [], faults: [`no text texts/${name}.txt`] };
  }
  try {
    marks = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  } catch (error) {
    return { name, text, marks: null, sections: [], items: [], faults: [`not JSON: ${error.message}`] };
  }
  if (!Array.isArray(marks?.sections)) {
    return { name, text, marks: null, sections: [], items: [], faults: ['"sections" is missing or no list'] };
  }
  const { sections, items } = locateSections(text, marks.sections, faults);
  checkValues(items, text, faults);
  checkMarks(marks, items, text, faults);
  checkCommitments(marks.commitments, items, text, faults);
  return { name, text, marks, sections, items, faults };
}

function locateSections(text, marked, faults) {
  const sections = [];
  const items = [];
  let from = 0;
  marked.forEach((section, s) => {
    const where = `section ${s} (${section?.kind})`;
    checkSection(section, where, faults);
    const list = Array.isArray(section?.items) ? section.items : [];
    const title = findTitleEnd(text, section, from);
    let body = null;
    if (typeof section?.start !== 'string' || title === null) {
      faults.push(
        `${where}: start not found${s > 0 ? ' after the section before it' : ''}: ${show(section?.start)}`,
      );
    } else {
      body = { start: title.start, end: text.length };
    }
    const starts = locateItems(text, list, body, { where, first: items.length }, faults);
    if (body !== null) {
      const lastStart = starts.findLast((start) => start !== null) ?? body.start;
      body.end = findEnd(text, section, body.start, lastStart, where, faults);
      if (body.end > 0) checkBorders(text, body, where, faults);
      else body.end = nextTitle(text, lastStart);
      from = Math.max(body.end, from);
    }
    list.forEach((item, i) => {
      const start = starts[i];
      const next = starts.slice(i + 1).find((other) => other !== null) ?? body?.end ?? text.length;
      items.push({
        ...item,
        section: s,
        index: items.length,
        span: start === null ? null : { start, end: next },
      });
    });
    sections.push({ kind: section?.kind, span: body, ...readTitle(text, body) });
  });
  return { sections, items };
}

/** Where the body starts: of the places that its first characters have, the first that follows a title (title line, or glued to it). */
function findTitleEnd(text, section, from) {
  let occurrence = 1;
  let first = null;
  for (;;) {
    const found = findIn(text, section?.start ?? '', { start: from, end: text.length }, occurrence);
    if (found === null) return first;
    first ??= found;
    if (NUMBERED_TITLE.test(readTitle(text, found).line)) return found;
    occurrence++;
  }
}

function locateItems(text, list, body, { where, first }, faults) {
  let from = body?.start ?? 0;
  return list.map((item, i) => {
    const name = `item ${first + i}`;
    if (body === null) return null;
    if (typeof item?.start !== 'string' || compact(item.start).text === '') {
      faults.push(`${name}: no start`);
      return null;
    }
    const found = findIn(text, item.start, { start: from, end: text.length });
    if (found === null) {
      faults.push(`${name}: start not found after the start of the item before it: ${show(item.start)}`);
      return null;
    }
    if (i === 0 && found.start !== body.start) {
      faults.push(
        `${name}: the first item of ${where} does not begin where the section does: ${show(item.start)} against ${show(section(text, body))}`,
      );
    }
    if (i > 0 && !beginsThere(text, found.start)) {
      faults.push(
        `${name}: start stands amid a sentence; give more characters or mend it: …${show(text.slice(Math.max(0, found.start - 8), found.start + 10))}`,
      );
    }
    from = found.start + 1;
    return found.start;
  });
}

function section(text, body) {
  return text.slice(body.start, body.start + 12);
}

function beginsThere(text, start) {
  const before = text.slice(Math.max(0, start - 40), start);
  const trimmed = before.trimEnd();
  return (
    /\n\s*$/.test(before) || STOP.test(trimmed.at(-1) ?? '。') || MARKER.test(text.slice(start, start + 6))
  );
}

/** Where the section ends by its `end`; -1 with a fault where that is missing, not found, or found twice. */
function findEnd(text, marked, start, lastStart, where, faults) {
  const end = typeof marked.end === 'string' ? compact(marked.end).text : '';
  if (end === '') {
    faults.push(`${where}: "end" is missing: give the last ${SHORTEST_END} characters or more of the body`);
    return -1;
  }
  // an end may reach back over the start of a short last item
  const range = { start: Math.max(start, lastStart - end.length), end: text.length };
  const ends = [];
  for (let n = 1; ends.length < 2; n++) {
    const found = findIn(text, marked.end, range, n);
    if (found === null) break;
    if (found.end > lastStart) ends.push(found.end);
  }
  if (ends.length === 0) {
    faults.push(`${where}: end not found after the start of its last item: ${show(marked.end)}`);
    return -1;
  }
  const whole = compact(text.slice(start, ends[0])).text === end;
  if (end.length < SHORTEST_END && !whole) {
    faults.push(`${where}: end is shorter than ${SHORTEST_END} characters: ${show(marked.end)}`);
  }
  if (ends.length > 1) {
    faults.push(`${where}: end stands twice in the text; give more characters: ${show(marked.end)}`);
  }
  return ends[0];
}

/** Faults where the body leaves text out before the next title, or runs over one. */
function checkBorders(text, body, where, faults) {
  const rest = text.slice(body.end);
  const line = rest.trimStart().split('\n', 1)[0] ?? '';
  const isNumbered = NUMBERED_TITLE.test(readTitle(text, body).line);
  if (isNumbered && line.length > LONGEST_TITLE && !NUMBERED_TITLE.test(line)) {
    faults.push(`${where}: after its end comes neither a title nor a signature: ${show(line)}`);
  }
  if (/^[^\n]{0,3}\p{Script=Han}/u.test(rest) && !NUMBERED_TITLE.test(line)) {
    faults.push(
      `${where}: ends amid a line: ${show(text.slice(body.end - 6, body.end))} goes on ${show(line)}`,
    );
  }
  for (const title of text
    .slice(body.start, body.end)
    .matchAll(/\n[ \t\u3000]*([一二三四五六七八九十])、[^\n]{2,25}(?=\n)/gu)) {
    if (/总体情况|主动公开政府信息情况|收到和处理|行政复议|主要问题|其他需要报告/.test(title[0])) {
      faults.push(`${where}: runs over the title ${show(title[0].trim())}`);
    }
  }
}

/** The end of the body where no `end` tells: before the next numbered title, else of the text. Only used where a fault is told. */
function nextTitle(text, from) {
  const next = text.slice(from).search(/\n[ \t\u3000]*[一二三四五六七八九十]{1,3}、[^\n]{2,30}\n/u);
  return next < 0 ? text.trimEnd().length : text.slice(0, from + next).trimEnd().length;
}

/** The title before a body: its line as printed, its number (null where none is printed) and its words. */
function readTitle(text, body) {
  if (body === null) return { line: '', ordinal: null, title: '' };
  const before = text.slice(0, body.start).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  const match = /^[（(]?(?:第)?([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章)?[）)、.．，, ]*(.*)$/u.exec(
    line,
  );
  const words = (match === null ? line : (match[2] ?? '')).replace(/[\s。：:]+/gu, '');
  return { line, ordinal: match === null ? null : parseOrdinal(match[1] ?? ''), title: words };
}

function parseOrdinal(numeral) {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const digits = '一二三四五六七八九';
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}

import type { StyleSheet } from './read-styles.ts';
import { findChild, findChildren, integerOf, settingOf, switchOf, type XmlElement } from './xml-element.ts';

/** How Word numbers the paragraphs of one level of a list. */
export interface NumberingLevel {
  readonly start: number;
  /** ST_NumberFormat: `chineseCounting`, `decimal`, `bullet`, … */
  readonly format: string;
  /** The pattern of a format of the user's own (`001, 002, …`); null for any other. */
  readonly customFormat: string | null;
  /** What is printed; %1 … %9 stand for the numbers of the levels. */
  readonly text: string;
  /** Font of the marker, which tells what a bullet's code prints; null where none is named. */
  readonly font: string | null;
  /** The level (1-based) whose paragraphs restart this one; 0: none does; null: any higher one. */
  readonly restart: number | null;
  /** All numbers of the marker are printed as 1, 2, 3. */
  readonly isLegal: boolean;
  /** The paragraph style that takes this level; null where none does. */
  readonly style: string | null;
}

/** A list as paragraphs name it (`w:num`). */
export interface NumberedList {
  /** `w:numId`. */
  readonly id: string;
  /** Lists of one definition go on counting where another of them stopped. */
  readonly definition: string;
  /** Up to nine; null where the level is not described. */
  readonly levels: readonly (NumberingLevel | null)[];
  /** By level: where the list starts anew at its first paragraph. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** The lists of numbering.xml by numId; none where the file has no such part. */
export function readNumbering(root: XmlElement | null, styles: StyleSheet): Map<string, NumberedList> {
  const definitions = new Map(
    findChildren(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const nums = new Map(findChildren(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  const lists = new Map<string, NumberedList>();
  for (const [numId, num] of nums) {
    const id = resolveDefinition(settingOf(findChild(num, 'w:abstractNumId')), definitions, nums, styles);
    const definition = definitions.get(id ?? '');
    if (id !== null && definition !== undefined) lists.set(numId, readList(numId, id, definition, num));
  }
  return lists;
}

/** A definition may stand for that of a list style. */
function resolveDefinition(
  id: string | null,
  definitions: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  styles: StyleSheet,
): string | null {
  const style = settingOf(findChild(definitions.get(id ?? '') ?? null, 'w:numStyleLink'));
  if (style === null) return id;
  for (const [linked, definition] of definitions) {
    if (settingOf(findChild(definition, 'w:styleLink')) === style) return linked;
  }
  const numId = styles.chain(style).find((candidate) => candidate.numId !== null)?.numId ?? '';
  return settingOf(findChild(nums.get(numId) ?? null, 'w:abstractNumId'));
}

function readList(id: string, definition: string, described: XmlElement, num: XmlElement): NumberedList {
  const levels: (NumberingLevel | null)[] = new Array(LEVELS).fill(null);
  const place = (element: XmlElement | null) => {
    const level = Number(element?.attributes['w:ilvl'] ?? Number.NaN);
    if (element !== null && Number.isInteger(level) && level >= 0 && level < LEVELS)
      levels[level] = readLevel(element);
  };
  for (const element of findChildren(described, 'w:lvl')) place(element);
  const startOverrides = new Map<number, number>();
  for (const override of findChildren(num, 'w:lvlOverride')) {
    place(findChild(override, 'w:lvl'));
    const start = integerOf(findChild(override, 'w:startOverride'));
    if (start !== null) startOverrides.set(Number(override.attributes['w:ilvl'] ?? 0), start);
  }
  return { id, definition, levels, startOverrides };
}

function readLevel(element: XmlElement): NumberingLevel {
  const format = findFormat(element);
  const fonts = findChild(findChild(element, 'w:rPr'), 'w:rFonts')?.attributes;
  return {
    // the standard says 0 where a start is not given
    start: integerOf(findChild(element, 'w:start')) ?? 0,
    format: settingOf(format) ?? 'decimal',
    customFormat: format?.attributes['w:format'] ?? null,
    text: settingOf(findChild(element, 'w:lvlText')) ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null,
    restart: integerOf(findChild(element, 'w:lvlRestart')),
    isLegal: switchOf(findChild(element, 'w:isLgl')) ?? false,
    style: settingOf(findChild(element, 'w:pStyle')),
  };
}

/** Formats of the user's own stand in a choice for newer programs. */
function findFormat(level: XmlElement): XmlElement | null {
  const choice = findChild(findChild(level, 'mc:AlternateContent'), 'mc:Choice');
  return findChild(level, 'w:numFmt') ?? findChild(choice, 'w:numFmt');
}

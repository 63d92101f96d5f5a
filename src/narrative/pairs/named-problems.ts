import { parseNumeral } from '../../text/numerals.ts';
import { firstIndex } from '../items/first-index.ts';
import type { Item } from '../narrative.ts';

const NUMBER = '(?:\\d{1,2}|(?!一一)[一二三四五六七八九十]{1,3})';
const NUMBERS = `${NUMBER}(?:[和与及、第]{1,2}${NUMBER})*`;
const MATTER = '(?:问题|不足|短板|困难)';

/** 针对问题一, 针对上述第二个问题, 针对第一、三项不足; 问题一整改情况： at the start. 对问题一查到底 names no number. */
const REFERENCE = new RegExp(
  [
    '(?:针对|对于?|关于|就|解决|^)(?:上述|以上|前述|前面)?(?:',
    `第(?<before>${NUMBERS})(?:个|项|条|点|类|方面)?(?:的|存在的)?${MATTER}`,
    `|${MATTER}之?(?<behind>${NUMBERS})(?=[，,、：:。；的中]|整改|改进|$)`,
    ')',
  ].join(''),
  'u',
);

/** 改进措施：问题一，… names what it answers behind its title. */
const TITLE = /^[^，：:]{1,12}[：:]/u;

/** Numbers of the problems, from 1, that an answer refers to in its first sentence; empty where it refers to none. */
export function readOrdinals(answer: string): number[] {
  const opening = /^[^。；]*/u.exec(answer.trim())?.[0] ?? '';
  const reference = REFERENCE.exec(opening) ?? REFERENCE.exec(opening.replace(TITLE, ''));
  const { before, behind } = reference?.groups ?? {};
  const numbers = (before ?? behind)?.split(/[和与及、第]+/u) ?? [];
  return numbers.flatMap((number) => parseNumeral(number)?.value ?? []);
}

/** The problems of a report, to be found by their numbers. */
export interface NumberedProblems {
  /** Indexes of the problems with these numbers in the nearest outermost list before `answer`; null where one of them is not there. */
  find(ordinals: readonly number[], answer: number): readonly number[] | null;
}

interface ProblemList {
  readonly first: number;
  readonly byNumber: Map<number, number>;
}

/** `problems` are indexes into `items`, in order; `texts` are the items without their markers. */
export function numberProblems(
  items: readonly Item[],
  texts: readonly string[],
  problems: readonly number[],
): NumberedProblems {
  const lists: ProblemList[] = [];
  let last: Item | undefined;
  for (const problem of problems) {
    const item = items[problem];
    if (item === undefined) continue;
    const named = readOwnNumber(item, texts[problem] ?? '');
    // a sentence without a number is of no list, nor are the points within a point
    const isInner = last !== undefined && last.section === item.section && item.level > last.level;
    if (named === null || isInner) continue;
    const isFellow = last?.section === item.section && last.parent === item.parent && named > 1;
    if (!isFellow) lists.push({ first: problem, byNumber: new Map() });
    lists.at(-1)?.byNumber.set(named, problem);
    last = item;
  }
  return {
    find(ordinals, answer) {
      const list = lists[firstIndex(lists, ({ first }) => first > answer) - 1];
      const found = ordinals.flatMap((ordinal) => list?.byNumber.get(ordinal) ?? []);
      return found.length === ordinals.length ? found : null;
    },
  };
}

const OWN_NAME = new RegExp(`^(?:存在)?${MATTER}之?(?<number>${NUMBER})[：:，、是]`, 'u');

/** The number that a problem calls itself by (问题二：…), or that of its marker; null where it has none. */
function readOwnNumber({ marker }: Item, text: string): number | null {
  const named = OWN_NAME.exec(text.trim())?.groups?.number;
  const number = named ?? /\d{1,2}|[一二三四五六七八九十]+/u.exec(marker ?? '')?.[0];
  return number === undefined ? null : (parseNumeral(number)?.value ?? null);
}

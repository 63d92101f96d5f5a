import type { Quantity } from '../narrative.ts';
import { ownExpression } from './own-expressions.ts';

const CUMULATIVE = ownExpression('turns', 'cumulative');
const SCOPE = ownExpression('turns', 'scope');
/** Words that sum up years; 截至 alone does not. */
const SUMMED = ownExpression('turns', 'summed');
const CHANGE = ownExpression('turns', 'change');

/** 截至2022年12月31日: the end of the year, so that what is counted up to it may be the year's. */
const YEAR_END = /截[至止]到?\s?(?:(\d{4})年(?:度)?|本?年|今年)?(?:12月(?:31日|底|末)?|年?底|年?末|末)/u;

/**
 * `cumulative` for totals over the years; 累计 within a year that is named is that year's, and so is what is counted up to its end, and
 * what is said of requests and reviews, unless they are summed up over years in words.
 */
export function findBasis(
  subject: string,
  lead: string,
  before: string,
  sentence: string,
  year: number | null,
): Quantity['basis'] {
  if (CHANGE.test(lead)) return 'change';
  const summed = SUMMED.test(lead) || SUMMED.test(before);
  const upTo = /截至|截止/u.test(before);
  if (!summed && upTo && (/^(?:requests|review)\./u.test(subject) || isYearEnd(before, year))) return 'year';
  if (!CUMULATIVE.test(lead) && !upTo) return 'year';
  const within =
    /全年|本年|年度|今年/u.test(before) ||
    (year !== null && sentence.includes(`${year}年`) && !/截至|截止|以来/u.test(sentence));
  return within ? 'year' : 'cumulative';
}

function isYearEnd(before: string, year: number | null): boolean {
  const end = YEAR_END.exec(before);
  return end !== null && (end[1] === undefined || Number(end[1]) === year);
}

/** The period as written, where the nearest one before the figure is not the report's year; comparisons (较2019年) are none. */
export function findPeriod(before: string, year: number | null): string | null {
  const named = [
    ...before.matchAll(
      /(较|比|同比|与|和|按照|(?:延期?|转|移)[至到入]?|《.{0,20})?((?:19|20)\d{2}\s?年(?:度|底|以来)?|上年度?|去年|前年|上一年度?)/gu,
    ),
  ].at(-1);
  if (named?.[2] === undefined || named[1] !== undefined) return null;
  if (/结转/u.test(before.slice(named.index))) return null;
  const written = named[2];
  return year !== null && written.startsWith(String(year))
    ? null
    : /^\d/u.test(written) && year === null
      ? null
      : written;
}

/** Whose count it is, where the clause begins with it: 全区, 市政府本级, 区政府办代表区政府. What the clause before tells is told of its own figure. */
export function findScope(clause: string): string | null {
  return SCOPE.exec(clause)?.[1] ?? null;
}

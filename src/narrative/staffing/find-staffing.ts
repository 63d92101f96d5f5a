import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { type ItemSentence, splitItemClauses } from '../item-clauses.ts';
import type { Item, Staffing } from '../narrative.ts';
import { compilePatterns, type PatternMatch, type PatternMatcher } from '../patterns/compile-patterns.ts';
import { loadOwnPatterns } from '../patterns/load-patterns.ts';
import { type TaggedToken, tagTokens } from '../patterns/tag-tokens.ts';
import { segmentText } from '../segment.ts';
import { readEmployment } from './employment.ts';
import { isStaffing, OTHER_PEOPLE } from './not-staffing.ts';
import { describeStaffing } from './staffing-fields.ts';

/** What must stand in a clause before it is worth segmenting. */
const HINT = /[员名职]|(?<![单部学地])位(?!于|置)|(?<!法)人(?![民大社才口文类])|同志|专干|内勤/u;
/** 均为兼职 behind a comma says of whom was just told how they are employed. */
const AFTERTHOUGHT =
  /^(?:其中)?(?:均|都|全部|全|皆|且)?(?:均)?(?:为|是|系|属)(?:专职|兼职|全职|合同制)[人员工作]*$/u;

let matcher: PatternMatcher | null = null;

/** Who does the disclosure work, as the items tell it (codebook, 4), in order of the text; empty where none does. */
export function findStaffing(
  report: Pick<Report, 'text'>,
  items: readonly Item[],
  sentences: readonly ItemSentence[] = splitItemClauses(report.text, items),
): Staffing[] {
  matcher ??= compilePatterns(loadOwnPatterns('staffing'));
  const found: Staffing[] = [];
  for (const sentence of sentences) {
    const item = items[sentence.item];
    if (item === undefined) continue;
    for (const span of sentence.clauses) {
      const text = report.text.slice(span.start, span.end);
      if (!HINT.test(text)) continue;
      const last = found.at(-1);
      if (
        AFTERTHOUGHT.test(text) &&
        last !== undefined &&
        last.span.start >= sentence.span.start &&
        last.employment === null
      ) {
        found[found.length - 1] = {
          ...last,
          employment: readEmployment(text),
          span: { start: last.span.start, end: span.end },
        };
        continue;
      }
      const before = report.text.slice(sentence.span.start, span.start);
      const clause = {
        text,
        tokens: tokensOf(report.text, span),
        before,
        othersCounted: OTHER_PEOPLE.test(text),
      };
      for (const match of matcher(clause.tokens).map((wide) => tightenCount(wide, clause.tokens))) {
        if (!isStaffing(match, clause)) continue;
        found.push({
          span: spanOf(match, clause.tokens),
          item: sentence.item,
          ...describeStaffing(match, clause, item.role),
        });
      }
    }
  }
  return found;
}

/** The match from its last count on: in 1名分管领导和1名联络员 the role belongs to the second. */
function tightenCount(match: PatternMatch, tokens: readonly TaggedToken[]): PatternMatch {
  const count = match.groups.get('count');
  const role = match.groups.get('role');
  if (count === undefined || role === undefined) return match;
  for (let at = role.start - 1; at > count.start; at--) {
    if (!tokens[at]?.tags.has('Numeral') || !tokens[at + 1]?.tags.has('PersonUnit')) continue;
    const groups = new Map(match.groups);
    groups.set('count', { start: at, end: at + 1 }).set('unit', { start: at + 1, end: at + 2 });
    return { ...match, start: at, groups };
  }
  return match;
}

function tokensOf(text: string, span: Span): TaggedToken[] {
  const tokens = segmentText(text.slice(span.start, span.end));
  return tagTokens(tokens).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }));
}

function spanOf({ start, end }: PatternMatch, tokens: readonly TaggedToken[]): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

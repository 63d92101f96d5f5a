import type { Report } from '../../report/report.ts';
import { type Span, spanContains, spansOverlap } from '../../text/span.ts';
import { type ItemSentence, splitItemClauses } from '../item-clauses.ts';
import type { Item, Staffing } from '../narrative.ts';
import { compilePatterns, type PatternMatch, type PatternMatcher } from '../patterns/compile-patterns.ts';
import { loadOwnPatterns } from '../patterns/load-patterns.ts';
import { type OwnTags, ownTagsOf, type TaggedToken, tagTokens } from '../patterns/tag-tokens.ts';
import { segmentText } from '../segment.ts';
import { continueStaffing, goesOnWithout, isAfterthought, isBeside } from './continue-staffing.ts';
import { findPhrases } from './find-phrases.ts';
import { isStaffing, OTHER_PEOPLE } from './not-staffing.ts';
import { otherStaffIn } from './other-staff.ts';
import type { StaffingClause } from './staffing-clause.ts';
import { describeStaffing } from './staffing-fields.ts';
import { widenToCount } from './widen-to-count.ts';

/** What must stand in a clause before it is worth segmenting. */
const HINT =
  /员|[专兼全数多）)“]职|[0-9０-９一二两三四五六七八九十百千余多]\s?[名位人]|人手|专人|[办系]人|人才|[无没]人|同志|专干|内勤|专岗|岗位|后备|兼[任管做办着]|日常[事工]|[民辅]警|缺[^，。]{0,6}力量/u;

/** How far back a sentence can tell of whom a clause speaks, in characters: one of thousands of clauses stays linear. */
const NEAR_BEFORE = 600;

/** Tags of what stands between the parts of a list. */
const JOINING = ['Pause', 'Comma', 'Conjunction'];

interface Rules {
  readonly match: PatternMatcher;
  readonly tags: OwnTags;
}
let rules: Rules | null = null;

/** Who does the disclosure work, as the items tell it (codebook, 4), in order of the text; empty where none does. */
export function findStaffing(
  report: Pick<Report, 'text'>,
  items: readonly Item[],
  sentences: readonly ItemSentence[] = splitItemClauses(report.text, items),
): Staffing[] {
  const found: Staffing[] = [];
  for (const sentence of sentences) {
    const item = items[sentence.item];
    if (item === undefined) continue;
    let told: Staffing[] = [];
    for (const [at, span] of sentence.clauses.entries()) {
      const text = report.text.slice(span.start, span.end);
      const from = Math.max(sentence.span.start, span.start - NEAR_BEFORE);
      const before = report.text.slice(from, span.start);
      const phrases = findPhrases(text, before, item.role);
      if (phrases.length === 0 && !HINT.test(text) && (told.length === 0 || !goesOnWithout(text))) continue;
      const next = sentence.clauses[at + 1];
      const employedNext = next !== undefined && isAfterthought(report.text.slice(next.start, next.end));
      // 现为4名（其中1名为专职）: the brackets are told apart from what stands before them
      const bracket = text.search(/[（(]/u);
      const headEnd = bracket < 1 ? span.end : span.start + bracket;
      const head = { start: span.start, end: headEnd };
      const goesOn = () =>
        continueStaffing({
          span: head,
          text: text.slice(0, headEnd - span.start),
          before,
          told,
          employedNext,
        })?.map((mark) => (mark.item === sentence.item ? mark : { ...mark, item: sentence.item }));
      const further = isAfterthought(text) || isBeside(text, told) ? goesOn() : undefined;
      if (further !== undefined) {
        told = further;
        continue;
      }
      const marked = joinMarks(
        markClause(report.text, span, before, item),
        phrases.map((mark) => ({ ...mark, span: shiftSpan(mark.span, span.start) })),
      );
      if (marked.length === 0 || (marked[0]?.span.start ?? 0) > headEnd) told = goesOn() ?? told;
      told.push(...marked.map((mark) => ({ ...mark, item: sentence.item })));
    }
    found.push(...told);
  }
  return found;
}

/** Both, in order of the text; of two that overlap the one that tells a count, else the first. */
function joinMarks(
  matched: readonly Omit<Staffing, 'item'>[],
  phrases: readonly Omit<Staffing, 'item'>[],
): Omit<Staffing, 'item'>[] {
  let joined = [...matched];
  for (const phrase of phrases) {
    const over = joined.filter(({ span }) => spansOverlap(span, phrase.span));
    if (over.some((mark) => countsAlone(mark, phrase)) || (over.length > 0 && phrase.count === null))
      continue;
    const [first] = over;
    const employment = phrase.employment ?? first?.employment ?? null;
    const role = phrase.role ?? first?.role ?? null;
    joined = [...joined.filter((mark) => !over.includes(mark)), { ...phrase, employment, role }];
  }
  return joined.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a mark has a count that is no part of the phrase's: of three names the patterns may see the last two. */
function countsAlone({ count, span }: Omit<Staffing, 'item'>, phrase: Omit<Staffing, 'item'>): boolean {
  if (count === null) return false;
  return !spanContains(phrase.span, span) || count >= (phrase.count ?? 0);
}

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function markClause(text: string, span: Span, before: string, item: Item): Omit<Staffing, 'item'>[] {
  const { match, tags } = loadRules();
  const clauseText = text.slice(span.start, span.end);
  const clause: StaffingClause = {
    text: clauseText,
    tokens: tokensOf(text, span, tags),
    before,
    othersCounted: OTHER_PEOPLE.test(clauseText),
  };
  const isOther = otherStaffIn(clauseText);
  return match(clause.tokens)
    .map((found) => widenToCount(found, clause.tokens))
    .filter((found) => isStaffing(found, clause))
    .map((found) => ({ span: spanOf(found, clause.tokens), ...describeStaffing(found, clause, item.role) }))
    .filter(({ span: at, count }) => !isOther(shiftSpan(at, -span.start), count !== null));
}

function loadRules(): Rules {
  if (rules !== null) return rules;
  const patterns = loadOwnPatterns('staffing');
  rules = { match: compilePatterns(patterns), tags: ownTagsOf(patterns) };
  return rules;
}

function tokensOf(text: string, span: Span, tags: OwnTags): TaggedToken[] {
  const tokens = segmentText(text.slice(span.start, span.end));
  return tagTokens(tokens, tags).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }));
}

/** What joins the match to the next of a list is no part of it: 1名专职、2名兼职. */
function spanOf({ start, end: joined }: PatternMatch, tokens: readonly TaggedToken[]): Span {
  const end = JOINING.some((tag) => tokens[joined - 1]?.tags.has(tag)) ? joined - 1 : joined;
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

import type { Report } from '../report/report.ts';
import { toAnalysisText } from './analysis-text.ts';
import { type ItemSentence, splitItemClauses } from './item-clauses.ts';
import type { Item, OwnMark } from './narrative.ts';
import { compilePatterns, type PatternMatch } from './patterns/compile-patterns.ts';
import { ownTagsOf, type TaggedToken, tagTokens } from './patterns/tag-tokens.ts';
import type { PatternSet, TokenPattern } from './patterns/token-pattern.ts';
import { segmentText } from './segment.ts';

/** Where a rule matched in a text, with what it says there. */
export interface RuleMatch {
  readonly rule: TokenPattern;
  readonly start: number;
  readonly end: number;
  /** What the rule sets, and the words of its captures by their names. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface OwnRules {
  readonly name: string;
  /** The words of a text with the tags that the rules may ask for. */
  tag(text: string): TaggedToken[];
  /** Matches in one sentence, leftmost first, without overlaps. */
  match(text: string, tokens: readonly TaggedToken[]): RuleMatch[];
}

/** Compiles a researcher's own rules. Throws an InputError that names the rule which cannot be parsed. */
export function compileRules(set: PatternSet): OwnRules {
  const own = ownTagsOf(set);
  const matcher = compilePatterns(set);
  return {
    name: set.name,
    tag: (text) => tagTokens(segmentText(toAnalysisText(text)), own),
    match: (text, tokens) => matcher(tokens).map((found) => describeMatch(text, found, tokens)),
  };
}

function describeMatch(text: string, found: PatternMatch, tokens: readonly TaggedToken[]): RuleMatch {
  const from = (at: number) => tokens[at]?.start ?? 0;
  const to = (at: number) => tokens[at - 1]?.end ?? 0;
  const captured = [...found.groups].map(
    ([name, { start, end }]) => [name, text.slice(from(start), to(end))] as const,
  );
  return {
    rule: found.pattern,
    start: from(found.start),
    end: to(found.end),
    fields: { ...found.pattern.sets, ...Object.fromEntries(captured) },
  };
}

/** What a researcher's own rules mark in the items, sentence by sentence (a sentence ends at 。！？；), in order of the text. */
export function findOwnMarks(
  report: Pick<Report, 'text'>,
  items: readonly Item[],
  rules: OwnRules,
  sentences: readonly ItemSentence[] = splitItemClauses(report.text, items),
): OwnMark[] {
  return sentences.flatMap(({ item, span }) => {
    const text = report.text.slice(span.start, span.end);
    return rules.match(text, rules.tag(text)).map(({ rule, start, end, fields }) => ({
      span: { start: span.start + start, end: span.start + end },
      item,
      rules: rules.name,
      rule: rule.id,
      fields,
    }));
  });
}

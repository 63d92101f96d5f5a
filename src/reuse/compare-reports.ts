import { type AlignedPart, alignTexts } from './align-texts.ts';
import { collectForms } from './forms.ts';
import { matchUnits } from './match-units.ts';
import type { Sameness } from './occurrences.ts';
import { completeReuseOptions, type ReuseOptions } from './reuse-options.ts';
import type { ReuseSentence } from './reuse-sentence.ts';
import { prepareUnits } from './units.ts';

/** A sentence of one report beside its counterpart in the other; null where there is none. */
export interface SentencePair {
  readonly first: ReuseSentence | null;
  readonly second: ReuseSentence | null;
  readonly sameness: Sameness | null;
  /** 0–1, rounded to 4 decimals; null without a counterpart. */
  readonly similarity: number | null;
  /** The differing characters; empty without a counterpart. */
  readonly parts: readonly AlignedPart[];
}

/**
 * Two reports side by side: in order of the second, then what the first alone has. Sentences too short to be compared are left
 * out. Throws InputError for an option out of range.
 */
export function compareReports(
  first: Iterable<ReuseSentence>,
  second: Iterable<ReuseSentence>,
  given: Partial<ReuseOptions> = {},
): SentencePair[] {
  const options = completeReuseOptions(given);
  const firstUnits = prepareUnits(first);
  const units = [...firstUnits, ...prepareUnits(second)];
  const forms = collectForms(units, options);
  const indices = units.map((_, index) => index);
  const from = indices.slice(0, firstUnits.length);
  const to = indices.slice(firstUnits.length);
  return matchUnits(units, forms, from, to).map((pair) => {
    const left = pair.from === null ? null : (units[pair.from]?.sentence ?? null);
    const right = pair.to === null ? null : (units[pair.to]?.sentence ?? null);
    return {
      first: left,
      second: right,
      sameness: pair.sameness,
      similarity: pair.similarity === null ? null : Math.round(pair.similarity * 10_000) / 10_000,
      parts: left === null || right === null ? [] : alignTexts(left.text, right.text),
    };
  });
}

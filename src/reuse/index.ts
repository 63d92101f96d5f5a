// The stage that reads many reports: which sentences stand where else, word for word, with other figures, or nearly.
// Exact: every pair at or above the threshold is found, and nothing is dropped for being frequent.
export { type AlignedPart, alignTexts } from './align-texts.ts';
export type { Change } from './changes.ts';
export { compareReports, type SentencePair } from './compare-reports.ts';
export { drawChance } from './draw-chance.ts';
export type { Family } from './families.ts';
export type { FamilySlot } from './family-slots.ts';
export { findReuse, type ReuseLink, type ReuseResult, type SentenceReuse } from './find-reuse.ts';
export {
  createFormIndex,
  type FormIndex,
  type FormIndexOptions,
  type IndexLayer,
  type SavedFormIndex,
} from './form-index.ts';
export { type IntegerSets, packSets } from './integer-sets.ts';
export { type JoinOptions, joinSimilar } from './join-similar.ts';
export type { ReuseFlags } from './ledger.ts';
export type { LinkPlace } from './links.ts';
export { type MandatedPhrase, readMandatedPhrases } from './mandated.ts';
export type { ReuseMeasure } from './measure-reuse.ts';
export {
  type BoilerplateOptions,
  DYER_2017,
  LANG_2015,
  measureBoilerplate,
} from './measures/boilerplate.ts';
export { measureCosine } from './measures/cosine.ts';
export { measureJaccard } from './measures/jaccard.ts';
export { measureWordings } from './measures/measure-wordings.ts';
export { measureMinimumEdit } from './measures/minimum-edit.ts';
export {
  type AdjustOptions,
  adjustModification,
  measureModification,
  type RawModification,
} from './measures/modification.ts';
export { measureRedundancy } from './measures/redundancy.ts';
export type { Words } from './measures/report-words.ts';
export { measureSimpleChange, scaleSimple } from './measures/simple-change.ts';
export { measureStickiness } from './measures/stickiness.ts';
export { listWords } from './measures/words.ts';
export { mergeLayers } from './merge-layers.ts';
export type { Sameness } from './occurrences.ts';
export { ORDERED_ORIGINS, ORIGINS, type OrderedOrigin, type Origin } from './origins.ts';
export type { Passage } from './passages.ts';
export type { JoinCounts } from './probe-index.ts';
export type { Recurrence } from './recurrences.ts';
export { completeReuseOptions, DEFAULT_REUSE_OPTIONS, type ReuseOptions } from './reuse-options.ts';
export type { ReuseSentence } from './reuse-sentence.ts';
export { shingleTexts } from './shingles.ts';
export type { CopySlip } from './slip.ts';

// Report → Narrative: sentences and words, items with their roles, pairs, staffing, mechanisms, quantities, commitments.
// What is marked, and how, is corpus/codebook.md; each mark has its span of the report's text.
export { describeNarrative, pairNarrative, type UnpairedNarrative } from './describe-narrative.ts';
export type {
  Commitment,
  Item,
  Mechanism,
  Narrative,
  Pair,
  Quantity,
  Role,
  Sentence,
  Staffing,
} from './narrative.ts';
export { checkSegmenter, segmentText, type Token } from './segment.ts';

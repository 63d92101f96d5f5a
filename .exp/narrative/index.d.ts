export { describeNarrative, pairNarrative, type UnpairedNarrative } from './describe-narrative.ts';
export type { Commitment, Item, Mechanism, Narrative, OwnMark, Pair, Quantity, Role, Sentence, SentenceTokens, Staffing, } from './narrative.ts';
export { compileRules, type OwnRules } from './own-rules.ts';
export { checkPatterns, type PatternFailure } from './patterns/check-patterns.ts';
export { loadPatterns } from './patterns/load-patterns.ts';
export type { PatternSet } from './patterns/token-pattern.ts';
export { checkSegmenter, segmentText, type Token } from './segment.ts';

// Report → Narrative: sentences and words, items with their roles, pairs, staffing, mechanisms, quantities, commitments.
// What is marked, and how, is corpus/codebook.md; each mark has its span of the report's text.
export { describeNarrative, pairNarrative } from "./describe-narrative.js";
export { compileRules } from "./own-rules.js";
export { checkPatterns } from "./patterns/check-patterns.js";
export { loadPatterns } from "./patterns/load-patterns.js";
export { checkSegmenter, segmentText } from "./segment.js";
//# sourceMappingURL=index.js.map
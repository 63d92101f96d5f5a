// Gold and analyses → scores: every layer held against marks made by hand or by a model, with counts and 95 % intervals.
// It analyses nothing itself: whoever calls it brings the finished analyses, by file name.
export { agreeReports } from "./agree-reports.js";
export { classifyGold } from "./classify-gold.js";
export { evaluateReports } from "./evaluate-reports.js";
export { FIGURES } from "./figures.js";
export { formatAgreement } from "./format-agreement.js";
export { formatEvaluation } from "./format-evaluation.js";
export { loadGold } from "./load-gold.js";
//# sourceMappingURL=index.js.map
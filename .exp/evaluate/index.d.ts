export { type Agreement, agreeReports } from './agree-reports.ts';
export { classifyGold, type GoldItemContext, type GoldItemLabels } from './classify-gold.ts';
export { type Evaluation, evaluateReports, type Figure, type Miss } from './evaluate-reports.ts';
export { FIGURES } from './figures.ts';
export { formatAgreement } from './format-agreement.ts';
export { formatEvaluation } from './format-evaluation.ts';
export type { GoldReport } from './gold.ts';
export { loadGold } from './load-gold.ts';

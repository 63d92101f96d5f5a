// The public door of gongkai: named exports, grouped by the way of the data. Everything else is internal.
export { agreeReports, evaluateReports, formatAgreement, formatEvaluation, loadGold, } from "./evaluate/index.js";
export { checkClaims, checkYears, } from "./findings/index.js";
export { CATEGORIES, loadClassifier, } from "./issues/index.js";
// what its narrative says
export { describeNarrative, pairNarrative, segmentText, } from "./narrative/index.js";
// many reports
export { analyzeDocument, analyzeFile, analyzeFiles, collectFiles, exportAnalysis, readGiven, runAnalysis, runReuse, VERSION, } from "./pipeline/index.js";
// reading and describing one report
export { READ_LIMITS, readBytes, readDocument } from "./read/index.js";
export { checkTables, describeReport, resolveAgency, } from "./report/index.js";
export { adjustModification, alignTexts, compareReports, DYER_2017, findReuse, LANG_2015, listWords, measureBoilerplate, measureCosine, measureJaccard, measureMinimumEdit, measureModification, measureRedundancy, measureSimpleChange, measureStickiness, measureWordings, scaleSimple, } from "./reuse/index.js";
// keeping, scoring
export { closeStore, exportTables, openStore, readDigests } from "./store/index.js";
export { InputError } from "./text/index.js";
//# sourceMappingURL=index.js.map
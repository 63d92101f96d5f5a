// The stage that reads many reports: which sentences stand where else, word for word, with other figures, or nearly.
// Exact: every pair at or above the threshold is found, and nothing is dropped for being frequent.
export { alignTexts } from "./align-texts.js";
export { compareReports } from "./compare-reports.js";
export { drawChance } from "./draw-chance.js";
export { findReuse } from "./find-reuse.js";
export { createFormIndex, } from "./form-index.js";
export { packSets } from "./integer-sets.js";
export { joinSimilar } from "./join-similar.js";
export { readMandatedPhrases } from "./mandated.js";
export { DYER_2017, LANG_2015, measureBoilerplate, } from "./measures/boilerplate.js";
export { measureCosine } from "./measures/cosine.js";
export { measureJaccard } from "./measures/jaccard.js";
export { measureWordings } from "./measures/measure-wordings.js";
export { measureMinimumEdit } from "./measures/minimum-edit.js";
export { adjustModification, measureModification, } from "./measures/modification.js";
export { measureRedundancy } from "./measures/redundancy.js";
export { measureSimpleChange, scaleSimple } from "./measures/simple-change.js";
export { measureStickiness } from "./measures/stickiness.js";
export { listWords } from "./measures/words.js";
export { ORDERED_ORIGINS, ORIGINS } from "./origins.js";
export { completeReuseOptions, DEFAULT_REUSE_OPTIONS } from "./reuse-options.js";
export { shingleTexts } from "./shingles.js";
//# sourceMappingURL=index.js.map
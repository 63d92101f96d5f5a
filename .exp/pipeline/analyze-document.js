import { checkClaims } from "../findings/check-claims.js";
import { labelItems } from "../issues/label-items.js";
import { describeNarrative, pairNarrative } from "../narrative/describe-narrative.js";
import { READ_LIMITS } from "../read/limits.js";
import { readDocument } from "../read/read-document.js";
import { describeReport } from "../report/describe-report.js";
import { checkTables } from "../report/rules/check-tables.js";
import { simplifyText } from "../text/traditional.js";
import { applyMeta } from "./inputs/apply-meta.js";
/** All that can be said of one report by itself: its parts, its narrative, its categories, the rules and claims it keeps or breaks. */
export async function analyzeDocument(document, classifier, { meta = null, ...wanted } = {}) {
    const described = describeReport(document);
    const report = meta === null ? described : applyMeta(described, meta);
    const unpaired = describeNarrative(report, wanted);
    // the model and the rules know simplified characters; every offset is the same
    const simplified = { ...report, text: simplifyText(report.text) };
    const labels = await labelItems(simplified, { ...unpaired, pairs: [] }, classifier);
    const categories = labels.map((label) => label.categories.filter(({ assigned }) => assigned).map(({ category }) => category));
    const narrative = pairNarrative(report, unpaired, categories);
    return {
        report,
        narrative,
        labels,
        checks: [...checkTables(report.tables), ...checkClaims(simplified, narrative)],
    };
}
/** Reads and analyses one file. Throws InputError, naming the file and the way out, where it cannot be read. */
export async function analyzeFile(path, classifier, options = {}) {
    return analyzeDocument(await readDocument(path, options.limits ?? READ_LIMITS), classifier, options);
}
//# sourceMappingURL=analyze-document.js.map
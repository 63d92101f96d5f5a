import { simplifyText } from "../text/traditional.js";
import { widenPunctuation } from "./widen-punctuation.js";
/** The text as rules are written for, every offset the same: simplified characters, full-width punctuation. */
export function toAnalysisText(text) {
    return widenPunctuation(simplifyText(text));
}
//# sourceMappingURL=analysis-text.js.map
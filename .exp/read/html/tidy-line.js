import { normalizeText } from "../../text/normalize.js";
import { collapseSpace } from "./collapse-space.js";
// what normalising never changes; capitals and [ may begin a field code or a bookmark
const PLAIN = /^[ -@\\\]-~\u4e00-\u9fff、。《》…“”‘’（），：；！？]*$/;
/** The text of a line as it is printed, normalised and trimmed; '\n' stands in it where a character of the line itself breaks it. */
export function tidyLine(raw) {
    const collapsed = collapseSpace(raw).trim();
    // most lines and cells are plain, and a page has thousands of them
    return PLAIN.test(collapsed) ? collapsed : normalizeText(collapsed).text.trim();
}
//# sourceMappingURL=tidy-line.js.map
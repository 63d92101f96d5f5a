import { InputError } from "../../text/input-error.js";
import { decodePage } from "./decode-page.js";
import { PAGE_LIMITS } from "./page-limits.js";
import { readPage } from "./read-page.js";
/**
 * A web page as a document: the report that it prints, without the site around it; tables with their cells; title and date as the
 * page's own metadata tell them. Style sheets and scripts are not run.
 * @throws InputError where the page is larger or deeper than the limits, is no text, or has none
 */
export function readHtml(bytes, source, limits = PAGE_LIMITS, charset = null) {
    if (bytes.length > limits.maximumBytes) {
        throw new InputError(`cannot read "${source.path}": it has ${bytes.length} bytes, more than the limit of ${limits.maximumBytes} for web pages; save it as PDF or copy its text`);
    }
    return readPage(decodePage(bytes, source.path, charset), source, limits);
}
//# sourceMappingURL=read-html.js.map
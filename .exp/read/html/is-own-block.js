import { attributeOf } from "./page-nodes.js";
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)/i;
/** True where an element that runs on in the line is made a block by its own style. */
export function isOwnBlock(element) {
    return element.attrs.length > 0 && BLOCK_STYLE.test(attributeOf(element, 'style') ?? '');
}
//# sourceMappingURL=is-own-block.js.map
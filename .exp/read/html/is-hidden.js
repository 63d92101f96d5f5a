import { attributeOf } from "./page-nodes.js";
const NOT_SHOWN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** True where the element itself says that it is not shown, or is a running head; style sheets are not looked at. */
export function isHidden(element) {
    if (element.attrs.length === 0)
        return false;
    // so LibreOffice writes the head and the foot of the printed page
    if (element.tagName === 'div' && /^(?:header|footer)$/.test(attributeOf(element, 'title') ?? ''))
        return true;
    return attributeOf(element, 'hidden') !== null || NOT_SHOWN.test(attributeOf(element, 'style') ?? '');
}
//# sourceMappingURL=is-hidden.js.map
import { attributeOf, type PageElement } from './page-nodes.ts';

const NOT_SHOWN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** True where the element itself says that it is not shown; style sheets are not looked at. */
export function isHidden(element: PageElement): boolean {
  if (element.attrs.length === 0) return false;
  return attributeOf(element, 'hidden') !== null || NOT_SHOWN.test(attributeOf(element, 'style') ?? '');
}

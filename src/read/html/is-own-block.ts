import { attributeOf, type PageElement } from './page-nodes.ts';

const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)/i;

/** True where an element that runs on in the line is made a block by its own style. */
export function isOwnBlock(element: PageElement): boolean {
  return element.attrs.length > 0 && BLOCK_STYLE.test(attributeOf(element, 'style') ?? '');
}

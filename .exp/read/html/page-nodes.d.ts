import type { DefaultTreeAdapterTypes } from 'parse5';
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.Node;
type PageText = DefaultTreeAdapterTypes.TextNode;
export declare function isElement(node: PageNode): node is PageElement;
export declare function isText(node: PageNode): node is PageText;
/** The value of an attribute, named in lower case; null where the element has none. */
export declare function attributeOf(element: PageElement, name: string): string | null;
/** The element that holds this one; null at the top of the page. */
export declare function parentOf(element: PageElement): PageElement | null;
/** Every element below the node, in the order of the page; a template's content is not below it. */
export declare function elementsBelow(node: PageNode): Generator<PageElement>;
/** The child elements. */
export declare function childrenOf(element: PageElement): PageElement[];
export {};

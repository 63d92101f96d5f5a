/** True for the line that says where on the site the page stands: nothing of the article comes before it. */
export declare function isPositionLine(text: string): boolean;
/** True for a line with which the foot of a page begins: nothing of the article comes behind it. */
export declare function isFootLine(text: string): boolean;
/** True for a line that belongs to the page's builder and not to the article: the way to it, its tools, its counters, its foot. */
export declare function isChromeLine(text: string): boolean;

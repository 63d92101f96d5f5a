/** `text` on lines of at most `width` columns (a Han character takes two), the lines after the first indented by `indent` blanks. */
export declare function wrapText(text: string, width: number, indent: number): string;
/** `text` cut to `width` columns, with … where something was cut. */
export declare function cutText(text: string, width: number): string;

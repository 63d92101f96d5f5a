/** Elements that begin and end a line of their own; any other runs on in the line (whatwg HTML, 15.3, and what builders made up). */
export declare const BLOCK_ELEMENTS: ReadonlySet<string>;
/** Elements whose text is not printed, or is no running text: programs, forms, drawings, pinyin over characters, Word's own data, deletions. */
export declare const SKIPPED_ELEMENTS: ReadonlySet<string>;
/** Elements whose line breaks are printed. */
export declare const PREFORMATTED_ELEMENTS: ReadonlySet<string>;

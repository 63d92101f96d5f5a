/**
 * Words of one aspect of disclosure: a problem told with one is answered with another (时效 – 及时更新). They stand beside the issue
 * categories, which need a model; order and grouping are our own.
 */
export declare const ASPECT_WORDS: Readonly<Record<string, readonly string[]>>;

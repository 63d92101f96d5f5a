/**
 * The text with half-width punctuation made full-width, one code unit for one, so that every offset holds: web sites and converters
 * print `,` for `，`, and rules are written for the genre's own marks. A mark between Latin letters or digits (1,204, 10:30, http:)
 * stays; brackets always change, a point only behind a Chinese character.
 */
export declare function widenPunctuation(text: string): string;

import { type EditedText } from './offset-map.ts';
export type { OffsetMap } from './offset-map.ts';
/**
 * The closed list of changes that every text undergoes once, on reading: radicals become their characters, line ends `\n`, all
 * sorts of blanks a space, full-width digits and Latin letters ASCII; invisible characters, word-processor bookmarks and field
 * codes go. Everything else stays as printed, （）；① among it: never NFKC.
 */
export declare function normalizeText(raw: string): EditedText;

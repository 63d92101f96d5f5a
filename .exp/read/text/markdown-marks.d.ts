import type { Edit } from '../../text/offset-map.ts';
/** What writing as Markdown adds to a text; `isMarkdown` where the file itself says that it is. What stands between marks is kept. */
export declare function markdownEdits(text: string, isMarkdown: boolean): Generator<Edit>;

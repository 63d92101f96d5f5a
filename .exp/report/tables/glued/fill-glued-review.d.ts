import type { FilledTable } from '../fill-proactive.ts';
import type { FormName } from '../statutory-tables.ts';
import type { SqueezedText } from './squeeze-text.ts';
/**
 * Table 四 from one run of glued figures under its headers: three groups, each with its total. Cells that all readings agree on are
 * inferred; the others are unread. `hasBlanks` false: the report prints
 * something in every cell of table 三.
 */
export declare function fillGluedReview(text: string, squeezed: SqueezedText, { form, hasBlanks }: {
    form: FormName;
    hasBlanks: boolean;
}): FilledTable;

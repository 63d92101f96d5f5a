import type { Report } from '../../report/report.ts';
import type { ItemSentence } from '../item-clauses.ts';
import type { Quantity } from '../narrative.ts';
import type { Subject } from './subject-rule.ts';
/** What was counted before a sentence that goes on with it. */
export interface Counted {
    readonly last: Subject | null;
    readonly publishedUnit: string | null;
}
/** The claims that the figures of one sentence make, and what was counted last; `before`: what was counted where the sentence goes on. */
export declare function readFigures({ text, year }: Pick<Report, 'text' | 'year'>, { span, item }: ItemSentence, before: Counted): Counted & {
    quantities: Quantity[];
};

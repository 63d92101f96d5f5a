import type { Quantity } from '../narrative.ts';
import type { Figure } from './find-figures.ts';
import type { Subject } from './subject-rule.ts';
/** The words around a figure and the year of the report. */
interface Circumstances {
    readonly year: number | null;
    readonly before: string;
    readonly sentence: string;
    readonly lead: string;
    readonly after: string;
}
/** The fields of codebook section 6 for one figure. */
export declare function describeQuantity(found: Subject, figure: Figure, { year, before, sentence, lead, after }: Circumstances): Omit<Quantity, 'span' | 'item'>;
export {};

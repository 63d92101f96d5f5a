import type { Subject } from './subject-rule.ts';
/** Words on which a subject depends: those beside the figure, then those around it. */
export interface SubjectContext {
    /** From the last border before the figure to the next one behind it. */
    readonly near: string;
    /** The part of `near` before the figure. */
    readonly lead: string;
    /** The sentence up to the figure, as far as it is near. */
    readonly before: string;
    /** The sentence, as far as it is near the figure. */
    readonly sentence: string;
    /** The same with the sentences before it in the paragraph: 收到申请9件。予以公开4件。 */
    readonly paragraph: string;
    readonly unit: string | null;
    /** The figure before it in the sentence, for 其中…3件. */
    readonly previous: Subject | null;
    /** The unit in which the sentence counted what was published, for the parts that it lists; null where it did not. */
    readonly publishedUnit: string | null;
    /** The rest of the sentence behind the figure, as far as it is near. */
    readonly tail: string;
    /** The words since the figure before it where nothing ends between them, marks of enumeration left out; null elsewhere. */
    readonly gap: string | null;
}

import type { Figure } from './find-figures.ts';
/** How far back and ahead words of a sentence can tell what a figure counts: a list of thousands stays linear. */
export declare const REACH = 240;
/** The words on which the subject of one figure of a sentence depends; `from`: where they begin in it. */
export interface FigureWords {
    readonly from: number;
    /** Before the figure, from the last border on. */
    readonly lead: string;
    /** Behind it, to the next border. */
    readonly after: string;
    /** Both, or the lead alone where it names what is counted. */
    readonly near: string;
    /** The sentence, as far as it is near the figure; `before`: the part of it before the figure. */
    readonly around: string;
    readonly before: string;
    /** The rest of the sentence behind the figure, as far as it is near. */
    readonly tail: string;
    /** The words since the figure before it where nothing ends between them, marks of enumeration left out; null elsewhere. */
    readonly gap: string | null;
}
/** The words around the figure at `index`. */
export declare function figureWords(sentence: string, figures: readonly Figure[], index: number): FigureWords | null;
/** True where what is counted was named before the figure, so that nothing behind it belongs to the claim. */
export declare function subjectBehind(lead: string): boolean;

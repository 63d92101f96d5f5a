/**
 * How counts become a figure. `accuracy`: hits / gold. `f1`: 2 hits / (gold + found). `macro_f1`: the mean of the F1 of all classes
 * that occur in the gold or were found. `kappa`: Cohen's kappa over the classes. `alpha`: Krippendorff's alpha over sets of classes.
 */
export type FigureMeasure = 'accuracy' | 'f1' | 'macro_f1' | 'kappa' | 'alpha';
/** Every figure of an evaluation, in the order in which it is shown. */
export declare const FIGURES: readonly [{
    readonly layer: "identity";
    readonly name: "all";
    readonly measure: "accuracy";
    readonly cases: "fields that the gold gives";
}, {
    readonly layer: "identity";
    readonly name: "agency";
    readonly measure: "accuracy";
    readonly cases: "reports; any printed form of the name";
}, {
    readonly layer: "identity";
    readonly name: "year";
    readonly measure: "accuracy";
    readonly cases: "reports";
}, {
    readonly layer: "identity";
    readonly name: "form";
    readonly measure: "accuracy";
    readonly cases: "reports; the form of table 二";
}, {
    readonly layer: "identity";
    readonly name: "published";
    readonly measure: "accuracy";
    readonly cases: "reports";
}, {
    readonly layer: "identity";
    readonly name: "period";
    readonly measure: "accuracy";
    readonly cases: "reports";
}, {
    readonly layer: "sections";
    readonly name: "bodies";
    readonly measure: "accuracy";
    readonly cases: "sections that tell; both ends of the body";
}, {
    readonly layer: "sections";
    readonly name: "titles";
    readonly measure: "accuracy";
    readonly cases: "sections that are tables";
}, {
    readonly layer: "cells";
    readonly name: "all";
    readonly measure: "accuracy";
    readonly cases: "cells of the gold";
}, {
    readonly layer: "cells";
    readonly name: "numbers";
    readonly measure: "accuracy";
    readonly cases: "cells of the gold with a number";
}, {
    readonly layer: "checks";
    readonly name: "broken";
    readonly measure: "f1";
    readonly cases: "broken rules, hints left out";
}, {
    readonly layer: "items";
    readonly name: "all";
    readonly measure: "f1";
    readonly cases: "items";
}, {
    readonly layer: "items";
    readonly name: "overview";
    readonly measure: "f1";
    readonly cases: "items of 一";
}, {
    readonly layer: "items";
    readonly name: "problems";
    readonly measure: "f1";
    readonly cases: "items of 五";
}, {
    readonly layer: "roles";
    readonly name: "matched";
    readonly measure: "accuracy";
    readonly cases: "matched items";
}, {
    readonly layer: "roles";
    readonly name: "matched, macro";
    readonly measure: "macro_f1";
    readonly cases: "matched items";
}, {
    readonly layer: "roles";
    readonly name: "matched, chance-corrected";
    readonly measure: "kappa";
    readonly cases: "matched items";
}, {
    readonly layer: "roles";
    readonly name: "all";
    readonly measure: "accuracy";
    readonly cases: "items of the gold";
}, {
    readonly layer: "roles";
    readonly name: "all, macro";
    readonly measure: "macro_f1";
    readonly cases: "items of the gold";
}, {
    readonly layer: "labels";
    readonly name: "on gold items";
    readonly measure: "f1";
    readonly cases: "labels of problems, measures and remedies";
}, {
    readonly layer: "labels";
    readonly name: "on gold items, macro";
    readonly measure: "macro_f1";
    readonly cases: "the same";
}, {
    readonly layer: "labels";
    readonly name: "end to end";
    readonly measure: "f1";
    readonly cases: "labels; those of items not in the gold are wrong";
}, {
    readonly layer: "labels";
    readonly name: "end to end, macro";
    readonly measure: "macro_f1";
    readonly cases: "the same";
}, {
    readonly layer: "labels";
    readonly name: "matched";
    readonly measure: "f1";
    readonly cases: "labels of matched items that are problem, measure or remedy on both sides";
}, {
    readonly layer: "labels";
    readonly name: "matched, chance-corrected";
    readonly measure: "alpha";
    readonly cases: "the same";
}, {
    readonly layer: "pairs";
    readonly name: "end to end";
    readonly measure: "f1";
    readonly cases: "links of a problem and an answer";
}, {
    readonly layer: "staffing";
    readonly name: "all";
    readonly measure: "f1";
    readonly cases: "statements; count, employment, polarity";
}, {
    readonly layer: "staffing";
    readonly name: "overlap";
    readonly measure: "f1";
    readonly cases: "statements, whatever their fields";
}, {
    readonly layer: "mechanisms";
    readonly name: "all";
    readonly measure: "f1";
    readonly cases: "mentions; type";
}, {
    readonly layer: "mechanisms";
    readonly name: "overlap";
    readonly measure: "f1";
    readonly cases: "mentions, whatever their fields";
}, {
    readonly layer: "mechanisms";
    readonly name: "status";
    readonly measure: "accuracy";
    readonly cases: "mentions with the right type";
}, {
    readonly layer: "quantities";
    readonly name: "all";
    readonly measure: "f1";
    readonly cases: "claims; value and family of the subject";
}, {
    readonly layer: "quantities";
    readonly name: "overlap";
    readonly measure: "f1";
    readonly cases: "claims, whatever their fields";
}, {
    readonly layer: "quantities";
    readonly name: "unit";
    readonly measure: "accuracy";
    readonly cases: "claims with the right value and family";
}, {
    readonly layer: "commitments";
    readonly name: "all";
    readonly measure: "f1";
    readonly cases: "parts of promises; overlap in the same item";
}, {
    readonly layer: "commitments";
    readonly name: "owner";
    readonly measure: "f1";
    readonly cases: "who";
}, {
    readonly layer: "commitments";
    readonly name: "deadline";
    readonly measure: "f1";
    readonly cases: "by when";
}, {
    readonly layer: "commitments";
    readonly name: "amount";
    readonly measure: "f1";
    readonly cases: "how much";
}, {
    readonly layer: "commitments";
    readonly name: "instrument";
    readonly measure: "f1";
    readonly cases: "which document or mechanism";
}, {
    readonly layer: "commitments";
    readonly name: "actionability";
    readonly measure: "accuracy";
    readonly cases: "matched measures; the number of parts given";
}];
/** `items/overview`, `labels/end to end, macro`. */
export type FigureKey = (typeof FIGURES)[number] extends infer F ? F extends {
    layer: infer L extends string;
    name: infer N extends string;
} ? `${L}/${N}` : never : never;

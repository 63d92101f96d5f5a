import { fitLogistic } from "./dual-descent.js";
/** The weights of the columns and, last, the bias of one category; `positive` is 1 for the rows that have it, else 0. */
export function fitCategory(rows, positive, options) {
    const { fit, balance } = options;
    const positives = positive.reduce((sum, is) => sum + is, 0);
    const extra = positives === 0 ? 1 : ((positive.length - positives) / positives) ** balance;
    return fitLogistic(rows, Int8Array.from(positive, (is) => (is === 1 ? 1 : -1)), Float64Array.from(positive, (is) => fit * (is === 1 ? extra : 1)));
}
//# sourceMappingURL=fit-category.js.map
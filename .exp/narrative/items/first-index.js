/**
 * The first index at which the condition holds, or the length where it holds nowhere. It must hold for every later one as well, as
 * conditions on the places of marks in order of the text do; sections of thousands of marks are searched for each of them.
 */
export function firstIndex(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const element = sorted[middle];
        if (element !== undefined && holds(element))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
//# sourceMappingURL=first-index.js.map
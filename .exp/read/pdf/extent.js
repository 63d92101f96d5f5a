/** The least and the greatest of the values; ∞ and −∞ of none. A page may have more of them than a call takes arguments. */
export function extentOf(values) {
    let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (value < least)
            least = value;
        if (value > greatest)
            greatest = value;
    }
    return [least, greatest];
}
//# sourceMappingURL=extent.js.map
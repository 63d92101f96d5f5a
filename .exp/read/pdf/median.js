/** The middle value, the upper one of two; NaN of none. */
export function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
//# sourceMappingURL=median.js.map
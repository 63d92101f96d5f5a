/** Sections that tell what was done: whatever they hold is an achievement unless it says otherwise. */
export function isNarrated(kind) {
    return kind !== 'problems' && kind !== 'measures' && kind !== 'problems_and_measures';
}
//# sourceMappingURL=item-context.js.map
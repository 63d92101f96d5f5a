/**
 * Gives out ids that are not repeated: the second and later use of an id gets `-2`, `-3`, … in the order of the calls, so that the
 * same analysis gives the same ids.
 */
export function countRepeats() {
    const uses = new Map();
    return (id) => {
        const use = (uses.get(id) ?? 0) + 1;
        uses.set(id, use);
        return use === 1 ? id : `${id}-${use}`;
    };
}
/** Names the marks of one report: `<report>-<layer>-<start>-<end>` in code points; marks of a layer with the same span are counted. */
export function nameMarks(reportId) {
    const unique = countRepeats();
    return (layer, start, end) => unique(`${reportId}-${layer}-${start}-${end}`);
}
/** The report and the span (code points) that an id of `nameMarks` tells; throws for any other text. */
export function readMarkId(id) {
    const [, reportId, start, end] = /^([0-9a-f]{16})-[a-z]+-(\d+)-(\d+)(?:-\d+)?$/u.exec(id) ?? [];
    if (reportId === undefined)
        throw new Error(`not an id of a mark: "${id}"`);
    return { reportId, start: Number(start), end: Number(end) };
}
//# sourceMappingURL=mark-ids.js.map
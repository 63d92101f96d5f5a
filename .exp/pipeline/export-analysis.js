import { mapCodePoints } from "../store/code-points.js";
/** The analysis as it leaves the program: every offset in code points instead of UTF-16 code units. */
export function exportAnalysis(analysis) {
    const toCodePoint = mapCodePoints(analysis.report.text);
    return mapOffsets(analysis, toCodePoint);
}
/** Keys under which an offset stands; `period` has the same keys with dates. */
const OFFSETS = new Set(['start', 'end', 'headingEnd']);
function mapOffsets(value, toCodePoint) {
    if (Array.isArray(value))
        return value.map((entry) => mapOffsets(entry, toCodePoint));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
        key,
        OFFSETS.has(key) && typeof entry === 'number' ? toCodePoint(entry) : mapOffsets(entry, toCodePoint),
    ]));
}
//# sourceMappingURL=export-analysis.js.map
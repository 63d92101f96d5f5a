import { normalizeText } from "../../text/normalize.js";
import { formatNumber } from "./format-number.js";
import { mapSymbol } from "./symbols.js";
/**
 * A counter for one document, to be called for each numbered paragraph in document order. Lists of one definition share their
 * numbers; a paragraph of a higher level restarts the lower ones.
 */
export function createCounter() {
    const counts = new Map();
    const restarted = new Set();
    return (list, level) => {
        const described = list.levels[level] ?? null;
        if (described === null)
            return '';
        const numbers = counts.get(list.definition) ?? list.levels.map(() => null);
        counts.set(list.definition, numbers);
        numbers[level] = nextNumber(list, level, described, numbers[level] ?? null, restarted);
        list.levels.forEach((lower, index) => {
            if (index > level && isRestarted(lower, level))
                numbers[index] = null;
        });
        return normalizeText(writeMarker(list, level, described, numbers)).text.trim();
    };
}
function nextNumber(list, level, described, last, restarted) {
    const override = list.startOverrides.get(level);
    if (override === undefined)
        return last === null ? described.start : last + 1;
    // a list starts anew once, at its first paragraph; after a restart by a higher level it has its own start again
    const key = `${list.id}/${level}`;
    const isFirst = !restarted.has(key);
    restarted.add(key);
    return isFirst || last === null ? override : last + 1;
}
function isRestarted(lower, by) {
    const restart = lower?.restart ?? null;
    return restart === null || by < restart;
}
function writeMarker(list, level, described, numbers) {
    if (described.format === 'bullet')
        return mapSymbol(described.text, described.font);
    return described.text.replace(/%([1-9])/g, (_, digit) => {
        const index = Number(digit) - 1;
        const referred = list.levels[index] ?? null;
        if (referred === null || index > level)
            return '';
        // Word numbers a level that was passed over as if its first paragraph stood there
        const number = numbers[index] ?? list.startOverrides.get(index) ?? referred.start;
        const format = described.isLegal && referred.format !== 'bullet' ? 'decimal' : referred.format;
        return formatNumber(number, format, referred.customFormat);
    });
}
//# sourceMappingURL=count-paragraphs.js.map
import { alignTexts } from "./align-texts.js";
import { collectForms } from "./forms.js";
import { matchUnits } from "./match-units.js";
import { completeReuseOptions } from "./reuse-options.js";
import { prepareUnits } from "./units.js";
/**
 * Two reports side by side: in order of the second, then what the first alone has. Sentences too short to be compared are left
 * out. Throws InputError for an option out of range.
 */
export function compareReports(first, second, given = {}) {
    const options = completeReuseOptions(given);
    const firstUnits = prepareUnits(first);
    const units = [...firstUnits, ...prepareUnits(second)];
    const forms = collectForms(units, options);
    const indices = units.map((_, index) => index);
    const from = indices.slice(0, firstUnits.length);
    const to = indices.slice(firstUnits.length);
    return matchUnits(units, forms, from, to).map((pair) => {
        const left = pair.from === null ? null : (units[pair.from]?.sentence ?? null);
        const right = pair.to === null ? null : (units[pair.to]?.sentence ?? null);
        return {
            first: left,
            second: right,
            sameness: pair.sameness,
            similarity: pair.similarity === null ? null : Math.round(pair.similarity * 10_000) / 10_000,
            parts: left === null || right === null ? [] : alignTexts(left.text, right.text),
        };
    });
}
//# sourceMappingURL=compare-reports.js.map
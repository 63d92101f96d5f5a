import { readRegions } from "../text/regions.js";
// a run asks for the same few thousand names again and again
const read = new Map();
let codesByName = null;
/** The place before the field or the organ of a name: 浏阳市 of 浏阳市财政局; null where it begins with no listed division. */
export function readPlace(name) {
    let place = read.get(name);
    if (place === undefined) {
        place = findPlace(name);
        read.set(name, place);
    }
    return place;
}
/** True where one place lies within the other, whichever it is, or both are one, as 宁乡县 became 宁乡市. */
export function isNested(a, b) {
    return a.codes.some((one) => b.codes.some((other) => one.startsWith(other) || other.startsWith(one)));
}
// 内蒙古, 广西, 西藏, 宁夏, 新疆
const AUTONOMOUS_REGIONS = ['15', '45', '54', '64', '65'];
/** True for a place in an autonomous region (自治区), which is what 我区 means there. */
export function isInAutonomousRegion({ codes }) {
    return codes.some((code) => AUTONOMOUS_REGIONS.includes(code.slice(0, 2)));
}
const LONGEST_NAME = 16;
function findPlace(name) {
    codesByName ??= collectCodes();
    let place = null;
    for (let start = 0;;) {
        let end = Math.min(name.length, start + LONGEST_NAME);
        while (end > start + 1 && !codesByName.has(name.slice(start, end)))
            end--;
        const last = name.slice(start, end);
        const codes = codesByName.get(last);
        if (codes === undefined)
            return place;
        place = { text: name.slice(0, end), last, codes: [...codes] };
        start = end;
    }
}
function collectCodes() {
    const byName = new Map();
    for (const { code, name, short, successor } of readRegions()) {
        for (const form of short === null ? [name] : [name, short]) {
            const codes = byName.get(form) ?? new Set();
            for (const each of successor === null ? [code] : [code, successor])
                codes.add(each.replace(/(?:00)+$/, ''));
            byName.set(form, codes);
        }
    }
    return byName;
}
//# sourceMappingURL=agency-places.js.map
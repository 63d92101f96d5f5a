const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
/** Folds for comparison only: the text itself stays as it is. Each kept code unit gives one code unit. */
export function foldText(text) {
    if (isFolded(text))
        return { text, offsets: countUp(text.length) };
    const units = new Uint16Array(text.length);
    const offsets = new Uint32Array(text.length);
    let length = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = foldUnit(text.charCodeAt(at));
        if (unit === 0)
            continue;
        units[length] = unit;
        offsets[length] = at;
        length++;
    }
    return { text: decodeUnits(units.subarray(0, length)), offsets: offsets.subarray(0, length) };
}
/** True where nothing changes, as in most sentences. */
function isFolded(text) {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (foldUnit(unit) !== unit)
            return false;
    }
    return true;
}
let naturals = Uint32Array.from({ length: 1024 }, (_, number) => number);
/** 0 … length − 1. */
function countUp(length) {
    if (length > naturals.length)
        naturals = Uint32Array.from({ length: 2 * length }, (_, number) => number);
    return naturals.subarray(0, length);
}
/** The folded code unit; 0 for white space. */
function foldUnit(original) {
    const isFullWidth = original >= FULL_WIDTH_FIRST && original <= FULL_WIDTH_LAST;
    const unit = isFullWidth ? original - FULL_WIDTH_SHIFT : original;
    if (unit >= 0x41 && unit <= 0x5a)
        return unit + 0x20;
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff)
        return 0;
    return unit >= 0x2000 && unit <= 0x200f ? 0 : unit;
}
// String.fromCharCode takes a limited number of arguments
const CHUNK = 8192;
function decodeUnits(units) {
    if (units.length <= CHUNK)
        return String.fromCharCode(...units);
    let text = '';
    for (let at = 0; at < units.length; at += CHUNK) {
        text += String.fromCharCode(...units.subarray(at, at + CHUNK));
    }
    return text;
}
//# sourceMappingURL=fold-text.js.map
import pairs from 'opencc-js/dict/TSCharacters';
/**
 * From each character that only traditional script (繁体) has to the simplified one, by OpenCC's table of characters. Phrases are not
 * looked up and pairs of unequal length are left out, so that a folded text has every character where the printed one has it.
 */
const SIMPLIFIED = new Map(pairs.split('|').flatMap((pair) => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    const isOneUnit = traditional.length === 1 && simplified.length === 1 && traditional !== simplified;
    return isOneUnit ? [[traditional.charCodeAt(0), simplified]] : [];
}));
/** In traditional script a third of all characters differ from simplified ones; names and quotations give one in a hundred. */
const MINIMAL_SHARE = 0.1;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** True where the text is in traditional script: a tenth or more of its Han characters stand in no simplified text. */
export function isTraditional(text) {
    let [han, traditional] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < FIRST_HAN || unit > LAST_HAN)
            continue;
        han++;
        if (SIMPLIFIED.has(unit))
            traditional++;
    }
    return traditional > 0 && traditional >= han * MINIMAL_SHARE;
}
/** The text for analysis: in traditional script with its characters folded to simplified ones, every offset the same; else as it is. */
export function simplifyText(text) {
    if (!isTraditional(text))
        return text;
    const parts = [];
    let copied = 0;
    for (let at = 0; at < text.length; at++) {
        const simplified = SIMPLIFIED.get(text.charCodeAt(at));
        if (simplified === undefined)
            continue;
        parts.push(text.slice(copied, at), simplified);
        copied = at + 1;
    }
    parts.push(text.slice(copied));
    return parts.join('');
}
//# sourceMappingURL=traditional.js.map
const BRACKETS = { '（': '(', '）': ')', '．': '.' };
/** The regions of a text one after another. A line break alone parts nothing: converters break lines inside figures too. */
export function squeezeText(text, regions) {
    const kept = [];
    const offsets = [];
    const parted = [];
    for (const { start, end } of regions) {
        let isParted = true;
        for (let at = start; at < end; at++) {
            const unit = text[at] ?? '';
            if (unit === '\n')
                continue;
            if (/[\s|｜]/.test(unit)) {
                isParted = true;
                continue;
            }
            kept.push(BRACKETS[unit] ?? unit);
            offsets.push(at);
            parted.push(isParted);
            isParted = false;
        }
        // no figure and no label goes on in the next region
        kept.push('\n');
        offsets.push(end);
        parted.push(true);
    }
    return { text: kept.join(''), offsets, parted };
}
//# sourceMappingURL=squeeze-text.js.map
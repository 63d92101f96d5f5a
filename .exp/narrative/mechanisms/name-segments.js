const OPENING = new Map([
    ['“', '”'],
    ['《', '》'],
    ['（', '）'],
    ['(', ')'],
]);
/**
 * The names that a clause lists; titles, quotations and brackets are whole, words such as 参与 or 及时 are no border, nor is
 * anything inside `whole`: 登记、补正等环节的规程 is one name.
 */
export function splitNames(clause, whole = null) {
    const segments = [];
    let start = 0;
    let closing = null;
    for (let at = 0; at < clause.length; at++) {
        const character = clause[at] ?? '';
        if (closing !== null) {
            if (character === closing)
                closing = null;
            // 《…》《…》 lists without a mark between
            if (closing === null && character === '》' && clause[at + 1] === '《') {
                segments.push({ start, end: at + 1 });
                start = at + 1;
            }
            continue;
        }
        closing = OPENING.get(character) ?? null;
        if (!isBorder(clause, at) || (whole !== null && whole.start <= at && at < whole.end))
            continue;
        if (at > start)
            segments.push({ start, end: at });
        start = at + 1;
    }
    if (start < clause.length)
        segments.push({ start, end: clause.length });
    return segments;
}
/** 解读与文件同步报批: two things of which one name speaks. */
const TOGETHER = /^[^，。；、]{1,6}(?:同步|同时|一并|联动|衔接)/u;
function isBorder(clause, at) {
    const character = clause[at] ?? '';
    const before = clause[at - 1] ?? '';
    const after = clause[at + 1] ?? '';
    if (character === '、')
        return true;
    if (character === '和')
        return before !== '共' && before !== '总' && before !== '温' && after !== '谐' && after !== '平';
    if (character === '与')
        return before !== '参' && before !== '赋' && !TOGETHER.test(clause.slice(at + 1, at + 14));
    if (character === '及')
        return (before !== '涉' &&
            before !== '普' &&
            before !== '触' &&
            after !== '时' &&
            after !== '早' &&
            after !== '其');
    return false;
}
//# sourceMappingURL=name-segments.js.map
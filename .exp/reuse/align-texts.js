import { diffArrays } from 'diff';
// 2021年 and 2022年 differ by a year, not by a digit; 1,024.5% is one figure
const TOKEN = /\d+(?:[.,]\d+)*[%‰]?|[A-Za-z]+|./gsu;
/**
 * A shortest way from the first text to the second, character by character with figures and Latin words whole (Myers 1986), in
 * order: `same` and `removed` parts make up the first text, `same` and `added` parts the second. Texts that differ by more than
 * `maxEdits` (default 2,000) are aligned at their equal ends alone. Two empty texts: no parts.
 */
export function alignTexts(first, second, options = {}) {
    const a = first.match(TOKEN) ?? [];
    const b = second.match(TOKEN) ?? [];
    const parts = diffArrays(a, b, { maxEditLength: options.maxEdits ?? 2000 });
    if (parts === undefined)
        return alignEnds(a, b);
    return parts.map((part) => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
        text: part.value.join(''),
    }));
}
function alignEnds(a, b) {
    const shorter = Math.min(a.length, b.length);
    let head = 0;
    while (head < shorter && a[head] === b[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    const parts = [
        { kind: 'same', text: a.slice(0, head).join('') },
        { kind: 'removed', text: a.slice(head, a.length - tail).join('') },
        { kind: 'added', text: b.slice(head, b.length - tail).join('') },
        { kind: 'same', text: a.slice(a.length - tail).join('') },
    ];
    return parts.filter((part) => part.text !== '');
}
//# sourceMappingURL=align-texts.js.map
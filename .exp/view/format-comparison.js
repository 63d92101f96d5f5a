import { styleText } from 'node:util';
/**
 * Two reports sentence by sentence for a terminal: what is equal, what differs and how, what one alone has, and how many sentences were
 * too short to be compared and are not shown.
 */
export function formatComparison(pairs, names, tooShort) {
    const count = (wanted) => pairs.filter(wanted).length;
    const summary = [
        `${count(({ sameness }) => sameness === 'verbatim')} verbatim`,
        `${count(({ sameness }) => sameness === 'masked')} with other names or figures`,
        `${count(({ sameness }) => sameness === 'near')} near`,
        `${count(({ sameness }) => sameness === 'contained')} contained`,
        `${count(({ second }) => second === null)} only in A`,
        `${count(({ first }) => first === null)} only in B`,
        `${tooShort} too short to be compared`,
    ].join(', ');
    const lines = pairs.flatMap(formatPair);
    return `A ${names[0]}\nB ${names[1]}\nsentences: ${summary}\n\n${lines.join('\n')}\n`;
}
function formatPair({ first, second, sameness, similarity, parts }) {
    if (first === null)
        return [`${styleText('green', 'B only ')} ${second?.text ?? ''}`];
    if (second === null)
        return [`${styleText('red', 'A only ')} ${first.text}`];
    if (sameness === 'verbatim')
        return [`${styleText('dim', 'equal  ')} ${styleText('dim', first.text)}`];
    // two decimals would show 0.999 as 1.00, which is no longer near
    const share = similarity === null ? '' : ` ${similarity.toFixed(4)}`;
    return [`${styleText('yellow', `${sameness ?? ''}${share}`.padEnd(7))} ${parts.map(formatPart).join('')}`];
}
/** [-only in A-]{+only in B+}: readable without colour, as diffs of words have it. */
function formatPart(part) {
    if (part.kind === 'same')
        return part.text;
    return part.kind === 'removed'
        ? styleText('red', `[-${part.text}-]`)
        : styleText('green', `{+${part.text}+}`);
}
//# sourceMappingURL=format-comparison.js.map
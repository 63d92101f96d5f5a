import { styleText } from 'node:util';
/** A line for each category with the words that spoke most for it and against it, with what each adds to its log odds. */
export function formatReasons(reasons, margin) {
    return reasons
        .map(({ category, for: speakFor, against }) => {
        const words = [...speakFor, ...against].map(nameContribution).join(' ');
        return `\n${' '.repeat(margin)}${styleText('dim', `${category}: ${words}`)}`;
    })
        .join('');
}
function nameContribution({ kind, text, inHeading, contribution }) {
    // a run of characters is told from a word by the marks of what was left out around it
    const shown = kind === 'characters' ? `…${text}…` : text;
    return `${inHeading ? `${shown} (heading)` : shown} ${contribution > 0 ? '+' : '−'}${Math.abs(contribution).toFixed(2)}`;
}
//# sourceMappingURL=format-reasons.js.map
import { styleText } from 'node:util';
import { cutText } from "./wrap-text.js";
/** The wordings that agencies share, one a line, for a terminal; empty where there are none. */
export function formatShared(wordings, width) {
    if (wordings.length === 0)
        return '';
    const lines = wordings.map(({ agencies, reports, text, examples }) => {
        const more = agencies > examples.length ? ', …' : '';
        const names = examples.length === 0 ? 'of unknown agency' : `${examples.join(', ')}${more}`;
        return `  ${agencies} agencies, ${reports} reports  ${cutText(text, width - 26)}\n    ${styleText('dim', names)}`;
    });
    return `${styleText('bold', 'Shared between agencies')} (one masked form: names, numbers and dates apart)\n${lines.join('\n')}\n`;
}
//# sourceMappingURL=format-shared.js.map
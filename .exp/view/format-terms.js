import { styleText } from 'node:util';
/** Each group's words with their z-score, tf-idf and counts (in the group / in all), a line a word, for a terminal. */
export function formatTerms(terms) {
    const lines = [];
    let group = null;
    for (const term of terms) {
        if (term.group !== group) {
            group = term.group;
            lines.push(`${styleText('bold', group)}\n  log-odds z   tf-idf   count\n`);
        }
        const { word, count, total, tfIdf, logOddsZ } = term;
        lines.push(`  ${logOddsZ.toFixed(2).padStart(10)} ${tfIdf.toFixed(2).padStart(8)} ${`${count}/${total}`.padStart(9)}  ${word}\n`);
    }
    return lines.join('');
}
//# sourceMappingURL=format-terms.js.map
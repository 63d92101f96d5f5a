import { agencyKey, compareText } from "../units.js";
import { listWords } from "./words.js";
/**
 * The reports of a corpus by year (unknown last), agency and id, whatever the order of the input; none: empty. Equal words and
 * equal sentences are kept once, so that a corpus of copies takes little memory.
 */
export function listReportWords(sentences, segment = listWords) {
    const byReport = new Map();
    for (const sentence of sentences) {
        const known = byReport.get(sentence.reportId);
        if (known === undefined)
            byReport.set(sentence.reportId, [sentence]);
        else
            known.push(sentence);
    }
    const words = new Map();
    const texts = new Map();
    const wordsOf = (text) => {
        let known = texts.get(text);
        if (known === undefined) {
            known = segment(text).map((word) => {
                const first = words.get(word);
                if (first === undefined)
                    words.set(word, word);
                return first ?? word;
            });
            texts.set(text, known);
        }
        return known;
    };
    return [...byReport]
        .map(([reportId, own]) => {
        own.sort((a, b) => a.position - b.position || compareText(a.id, b.id));
        const [first] = own;
        return {
            reportId,
            agency: first === undefined ? '' : agencyKey(first),
            year: first?.year ?? null,
            units: own.map(({ text }) => wordsOf(text)),
        };
    })
        .sort(compareReports);
}
function compareReports(a, b) {
    const last = Number.MAX_SAFE_INTEGER;
    return ((a.year ?? last) - (b.year ?? last) ||
        compareText(a.agency, b.agency) ||
        compareText(a.reportId, b.reportId));
}
//# sourceMappingURL=report-words.js.map
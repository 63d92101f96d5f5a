import { alignTexts } from "./align-texts.js";
/** Texts with another masked form than the representative that slots are read from. */
const MOST_OTHERS = 200;
const MOST_WORDINGS = 12;
// 提[升]效[能] is one difference to a reader
const LONGEST_GAP = 1;
/**
 * The words that vary in a family: where the given texts differ from the representative, each aligned with it (Myers 1986), places
 * that touch made one. Figures stay whole. Texts with the masked form of the representative are all read, as they differ in what is
 * masked alone; of the others, the first 200 different ones, so that a mass template does not take the time of a corpus. In order
 * of the text. No slot where all texts are equal.
 */
export function findSlots(representative, texts) {
    const distinct = new Set([representative.text]);
    const alignments = [];
    let others = 0;
    for (const text of texts) {
        if (distinct.has(text.text))
            continue;
        const isSameForm = text.masked.text === representative.masked.text;
        if (!isSameForm && ++others > MOST_OTHERS)
            continue;
        distinct.add(text.text);
        alignments.push(isSameForm ? alignSlots(representative, text) : alignTexts(representative.text, text.text));
    }
    const places = mergePlaces(alignments.flatMap(readPlaces));
    return places.map(({ start, end }) => {
        const counts = new Map([[representative.text.slice(start, end), 1]]);
        for (const parts of alignments) {
            const wording = readWording(parts, start, end);
            counts.set(wording, (counts.get(wording) ?? 0) + 1);
        }
        const wordings = [...counts]
            .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
            .map(([wording]) => wording);
        return { start, end, wordings: wordings.slice(0, MOST_WORDINGS), distinctWordings: wordings.length };
    });
}
/** Aligns two texts of one masked form: what is masked with what is masked, and what stands between, where marks may differ. */
function alignSlots(first, second) {
    const others = second.masked.slots;
    const parts = [];
    let [at, otherAt] = [0, 0];
    const alignUpTo = (end, otherEnd) => {
        const [text, other] = [first.text.slice(at, end), second.text.slice(otherAt, otherEnd)];
        [at, otherAt] = [end, otherEnd];
        if (text !== other)
            parts.push(...alignTexts(text, other));
        else if (text !== '')
            parts.push({ kind: 'same', text });
    };
    for (const [number, { start, end }] of first.masked.slots.entries()) {
        const other = others[number];
        if (other === undefined)
            break;
        alignUpTo(start, other.start);
        alignUpTo(end, other.end);
    }
    alignUpTo(first.text.length, second.text.length);
    return parts;
}
/** Where an alignment leaves the representative. */
function readPlaces(parts) {
    const places = [];
    let at = 0;
    for (const { kind, text } of parts) {
        const end = kind === 'added' ? at : at + text.length;
        if (kind !== 'same')
            places.push({ start: at, end });
        at = end;
    }
    return places;
}
function mergePlaces(places) {
    const merged = [];
    for (const { start, end } of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = merged[merged.length - 1];
        if (last !== undefined && start <= last.end + LONGEST_GAP)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
/** What an aligned text has in a place of the representative; places are never within a stretch that was removed or added. */
function readWording(parts, start, end) {
    let wording = '';
    let at = 0;
    for (const { kind, text } of parts) {
        if (kind === 'added') {
            if (at >= start && at <= end)
                wording += text;
            continue;
        }
        if (kind === 'same')
            wording += text.slice(Math.max(0, start - at), Math.max(0, end - at));
        at += text.length;
    }
    return wording;
}
//# sourceMappingURL=family-slots.js.map
/** What each of the units has in the given place of the masked form that all of them share. */
export function readFillings(units, members, place) {
    return members.flatMap((index) => {
        const unit = units[index];
        const slot = unit?.masked.slots[place];
        if (unit === undefined || slot === undefined)
            return [];
        const text = unit.sentence.text.slice(slot.start, slot.end).replace(/\s+/gu, '');
        return [{ index, unit, text, span: { start: slot.start, end: slot.end } }];
    });
}
const MARKER = /^\s*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.])?\s*/u;
/** Where the text goes on behind its list marker. */
export function openingStart(text) {
    return MARKER.exec(text)?.[0].length ?? 0;
}
/** True where nothing but a list marker stands before the place. */
export function opensSentence({ unit, span }) {
    return openingStart(unit.sentence.text.slice(0, span.start)) === span.start;
}
/** The printed names of the unit's agency, without white space; what is shorter than four characters names no body. */
export function namesOf(unit) {
    return unit.sentence.names.map((name) => name.replace(/\s+/gu, '')).filter((name) => name.length >= 4);
}
export function makeSlip(kind, filling, witness) {
    return {
        unit: filling.index,
        slip: {
            kind,
            sentenceId: filling.unit.sentence.id,
            found: filling.text,
            span: filling.span,
            witnessSentenceId: witness.sentence.id,
        },
    };
}
//# sourceMappingURL=fillings.js.map
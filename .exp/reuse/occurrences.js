const NONE = [];
const FEW = 8;
export function indexOccurrences(units, forms) {
    const indexes = new Map();
    const membersOf = (form) => forms.members[form] ?? NONE;
    const indexOf = (form) => {
        const known = indexes.get(form);
        if (known !== undefined)
            return known;
        const members = membersOf(form);
        const index = {
            byAgency: groupBy(members, (member) => units[member]?.agency ?? ''),
            byCompact: groupBy(members, (member) => units[member]?.compact ?? ''),
        };
        indexes.set(form, index);
        return index;
    };
    // most forms stand once or twice: an index for each would take more memory than the texts
    const isFew = (form) => membersOf(form).length <= FEW;
    const ofAgency = (form, agency) => isFew(form)
        ? membersOf(form).filter((member) => units[member]?.agency === agency)
        : (indexOf(form).byAgency.get(agency) ?? NONE);
    const withCompact = (form, compact) => isFew(form)
        ? membersOf(form).filter((member) => units[member]?.compact === compact)
        : (indexOf(form).byCompact.get(compact) ?? NONE);
    /** The first unit of the lists that the test accepts: verbatim and masked in the own form, then form by form by similarity. */
    const findBest = (unit, verbatim, candidatesIn, accept) => {
        const form = forms.formOf[unit] ?? -1;
        const pick = (candidates) => candidates.find((candidate) => {
            const other = units[candidate];
            return other !== undefined && accept(other);
        });
        const copy = pick(verbatim);
        if (copy !== undefined)
            return { unit: copy, sameness: 'verbatim', similarity: 1 };
        const masked = pick(candidatesIn(form));
        if (masked !== undefined)
            return { unit: masked, sameness: 'masked', similarity: 1 };
        for (const { form: other, similarity } of forms.near(form)) {
            const near = pick(candidatesIn(other));
            if (near !== undefined)
                return { unit: near, sameness: 'near', similarity };
        }
        for (const { form: longer, similarity } of forms.containers(form)) {
            const container = pick(candidatesIn(longer));
            if (container !== undefined)
                return { unit: container, sameness: 'contained', similarity };
        }
        return null;
    };
    return {
        ofAgency,
        bestInAgencyYear(unit, agency, year) {
            const form = forms.formOf[unit] ?? -1;
            if (form < 0)
                return null;
            const inForm = ofAgency(form, agency);
            const verbatim = inForm.filter((other) => units[other]?.compact === units[unit]?.compact);
            return findBest(unit, verbatim, (of) => ofAgency(of, agency), (other) => other.sentence.year === year);
        },
        bestElsewhere(unit) {
            const form = forms.formOf[unit] ?? -1;
            const own = units[unit];
            if (form < 0 || own === undefined)
                return null;
            const verbatim = withCompact(form, own.compact);
            return findBest(unit, verbatim, (of) => forms.members[of] ?? NONE, (other) => other.agency !== own.agency);
        },
        isVerbatimElsewhere(unit) {
            const form = forms.formOf[unit] ?? -1;
            const own = units[unit];
            if (form < 0 || own === undefined)
                return false;
            const copies = withCompact(form, own.compact);
            return copies.some((copy) => {
                const other = units[copy];
                return (other !== undefined && (other.agency !== own.agency || other.sentence.year !== own.sentence.year));
            });
        },
    };
}
function groupBy(members, keyOf) {
    const groups = new Map();
    for (const member of members) {
        const key = keyOf(member);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [member]);
        else
            group.push(member);
    }
    return groups;
}
//# sourceMappingURL=occurrences.js.map
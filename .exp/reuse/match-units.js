import { countFree, pairInTurn, queueBy } from "./pair-in-turn.js";
/**
 * Pairs the units of two reports, each ascending, one to one: verbatim copies first, then masked, then the most similar at or above
 * the threshold; of equal ones those that stand first. What is left over goes with the unit of the other report that contains it,
 * which may have another counterpart already: two sentences that were joined both stand in the new one. Units too short to be
 * compared are left out. In order of `to`, then of `from`.
 */
export function matchUnits(units, forms, from, to) {
    const fromLong = from.filter((unit) => (forms.formOf[unit] ?? -1) >= 0);
    const toLong = to.filter((unit) => (forms.formOf[unit] ?? -1) >= 0);
    const counterpart = pairAlike(units, forms, fromLong, toLong);
    const taken = new Set([...counterpart.values()].map((pair) => pair.from));
    const inFrom = findContainer(forms, fromLong);
    const inTo = findContainer(forms, toLong);
    const loneTo = toLong.filter((unit) => !counterpart.has(unit));
    const loneFrom = fromLong.filter((unit) => !taken.has(unit));
    // a unit that others came out of or went into is neither gone nor new
    const parted = new Set(loneTo.flatMap((unit) => inFrom(unit)?.unit ?? []));
    const joined = new Set(loneFrom.flatMap((unit) => inTo(unit)?.unit ?? []));
    const alone = { sameness: null, similarity: null };
    return [
        ...toLong.flatMap((unit) => {
            const known = counterpart.get(unit);
            if (known !== undefined)
                return [known];
            const longer = inFrom(unit);
            if (longer !== null)
                return [{ from: longer.unit, to: unit, ...longer.how }];
            return joined.has(unit) ? [] : [{ from: null, to: unit, ...alone }];
        }),
        ...loneFrom.flatMap((unit) => {
            const longer = inTo(unit);
            if (longer !== null)
                return [{ from: unit, to: longer.unit, ...longer.how }];
            return parted.has(unit) ? [] : [{ from: unit, to: null, ...alone }];
        }),
    ];
}
/** The pairs of verbatim, masked and near units, by their unit of `to`. */
function pairAlike(units, forms, from, to) {
    const pairs = new Map();
    const taken = new Set();
    const pairAs = (links, sameness, similarity) => pairInTurn(links, (first, second) => {
        taken.add(first);
        pairs.set(second, { from: first, to: second, sameness, similarity });
    });
    const formOf = (unit) => forms.formOf[unit] ?? -1;
    // with its form, as the names of two reports may mask one text in two ways
    const wordingOf = (unit) => `${formOf(unit)} ${units[unit]?.compact ?? ''}`;
    const fromWordings = queueBy(from, wordingOf);
    for (const [wording, queue] of queueBy(to, wordingOf)) {
        const same = fromWordings.get(wording);
        if (same !== undefined)
            pairAs([{ from: same, to: queue }], 'verbatim', 1);
    }
    const isFreeFrom = (unit) => !taken.has(unit);
    const fromForms = queueBy(from.filter(isFreeFrom), formOf);
    const isFreeTo = (unit) => !pairs.has(unit);
    const toForms = queueBy(to.filter(isFreeTo), formOf);
    for (const [form, queue] of toForms) {
        const same = fromForms.get(form);
        if (same !== undefined)
            pairAs([{ from: same, to: queue }], 'masked', 1);
    }
    const near = new Map();
    for (const [form, queue] of toForms) {
        if (countFree(queue) === 0)
            continue;
        for (const { form: other, similarity } of forms.near(form)) {
            const source = fromForms.get(other);
            if (source === undefined || countFree(source) === 0)
                continue;
            const links = near.get(similarity);
            if (links === undefined)
                near.set(similarity, [{ from: source, to: queue }]);
            else
                links.push({ from: source, to: queue });
        }
    }
    for (const [similarity, links] of [...near].sort(([a], [b]) => b - a))
        pairAs(links, 'near', similarity);
    return pairs;
}
/** For a unit that is left over the first of the given units that contains it best; null where none does. */
function findContainer(forms, units) {
    const firstOf = new Map();
    for (const unit of units) {
        const form = forms.formOf[unit] ?? -1;
        if (!firstOf.has(form))
            firstOf.set(form, unit);
    }
    return (unit) => {
        for (const { form, similarity } of forms.containers(forms.formOf[unit] ?? -1)) {
            const longer = firstOf.get(form);
            if (longer !== undefined)
                return { unit: longer, how: { sameness: 'contained', similarity } };
        }
        return null;
    };
}
//# sourceMappingURL=match-units.js.map
/**
 * Splits a component so that a chain of drifting copies is not one family: the medoid, which is the form that has the most
 * sentences within the threshold of it (ties: the form that comes first), takes all of these, and what is left is split in the
 * same way. Looks at the component alone, so an addition elsewhere changes nothing here.
 */
export function splitComponent(component, forms) {
    const [only] = component;
    if (only !== undefined && component.length === 1)
        return [{ representative: only, forms: [only] }];
    const left = new Set(component);
    const queue = component.map((form) => ({ form, weight: weigh(form, left, forms) })).sort(byWeight);
    const groups = [];
    while (queue.length > 0) {
        const best = queue.pop();
        if (best === undefined || !left.has(best.form))
            continue;
        const weight = weigh(best.form, left, forms);
        if (weight < best.weight) {
            // weights only shrink as forms are taken, so a stale one goes back to its place and the order stays right
            insertSorted(queue, { form: best.form, weight });
            continue;
        }
        const taken = [best.form];
        for (const { form } of forms.near(best.form))
            if (left.has(form))
                taken.push(form);
        for (const form of taken)
            left.delete(form);
        groups.push({ representative: best.form, forms: taken.sort((a, b) => a - b) });
    }
    return groups;
}
/** Best last, as the queue is emptied from its end. */
function byWeight(a, b) {
    return a.weight - b.weight || b.form - a.form;
}
/** Sentences of the form and of its neighbours that are left. */
function weigh(form, left, forms) {
    let weight = forms.members[form]?.length ?? 0;
    for (const neighbour of forms.near(form)) {
        if (left.has(neighbour.form))
            weight += forms.members[neighbour.form]?.length ?? 0;
    }
    return weight;
}
function insertSorted(queue, item) {
    let low = 0;
    let high = queue.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const other = queue[middle];
        if (other !== undefined && byWeight(other, item) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    queue.splice(low, 0, item);
}
//# sourceMappingURL=split-component.js.map
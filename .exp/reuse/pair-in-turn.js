/** The units, which are ascending, by key. */
export function queueBy(units, keyOf) {
    const queues = new Map();
    for (const unit of units) {
        const key = keyOf(unit);
        const queue = queues.get(key);
        if (queue === undefined)
            queues.set(key, { units: [unit], next: 0 });
        else
            queue.units.push(unit);
    }
    return queues;
}
/**
 * Pairs the units of linked queues one to one, as if every pair of them were gone through in order of `to`, then of `from`: no pair is
 * written down, so that a thousand copies here and there take no million.
 */
export function pairInTurn(links, onPair) {
    const sources = new Map();
    for (const { from, to } of links) {
        const known = sources.get(to);
        if (known === undefined)
            sources.set(to, [from]);
        else
            known.push(from);
    }
    const turns = [...sources]
        .flatMap(([to, of]) => {
        const free = of.reduce((sum, from) => sum + countFree(from), 0);
        return to.units.slice(to.next, to.next + free).map((unit) => ({ unit, to, of }));
    })
        .sort((a, b) => a.unit - b.unit);
    for (const { unit, to, of } of turns) {
        const from = findEarliest(of);
        const first = from?.units[from.next];
        if (from === undefined || first === undefined)
            continue;
        from.next++;
        to.next++;
        onPair(first, unit);
    }
}
/** How many units of a queue have no counterpart yet. */
export function countFree({ units, next }) {
    return units.length - next;
}
/** The queue whose next unit stands first; undefined where all are used up. */
function findEarliest(queues) {
    let earliest;
    for (const queue of queues) {
        const unit = queue.units[queue.next];
        if (unit === undefined)
            continue;
        if (earliest === undefined || unit < (earliest.units[earliest.next] ?? 0))
            earliest = queue;
    }
    return earliest;
}
//# sourceMappingURL=pair-in-turn.js.map
import { readSeparate } from "./read-separate.js";
import { readSums } from "./read-sums.js";
/** The readings of a run as `groups` groups of `width` cells, none of them blank, each of which ends in its own total. */
export function readGroups(run, { groups, width }) {
    const end = run.text.length;
    const separate = readSeparate(run, groups * width);
    if (separate !== null) {
        const stretches = Array.from({ length: groups }, (_, group) => [
            { from: 0, to: end, reading: separate.slice(group * width, (group + 1) * width) },
        ]);
        return { stretches, count: 1 };
    }
    const found = [];
    let reached = new Map([[0, 1]]);
    for (let group = 1; group <= groups; group++) {
        const stretches = [];
        const next = new Map();
        for (const [from, ways] of reached)
            for (let to = group === groups ? end : from; to <= end; to++) {
                const readings = readSums(run, { from, to }, width, { hasBlanks: false });
                // what is not known to be all settles nothing
                if (readings === null)
                    return { stretches: [], count: Number.POSITIVE_INFINITY };
                for (const reading of readings)
                    stretches.push({ from, to, reading });
                if (readings.length > 0)
                    next.set(to, (next.get(to) ?? 0) + ways * readings.length);
            }
        found.push(stretches);
        reached = next;
    }
    return { stretches: onTheWay(found, end), count: reached.get(end) ?? 0 };
}
/** The stretches from which the end is reached. */
function onTheWay(found, end) {
    let starts = new Set([end]);
    return found
        .toReversed()
        .map((stretches) => {
        const kept = stretches.filter(({ to }) => starts.has(to));
        starts = new Set(kept.map(({ from }) => from));
        return kept;
    })
        .toReversed();
}
//# sourceMappingURL=read-groups.js.map
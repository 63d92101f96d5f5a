import { startPairLog } from "./pair-log.js";
/** A store of nothing, or of what earlier joins gave over `count` forms. */
export function createNeighbourStore(options, saved = [], count = 0) {
    const { isMutual, room, makeLookUp } = options;
    const partial = new Set();
    for (const joined of saved)
        for (const form of joined.partial)
            partial.add(form);
    for (const { pairs } of saved)
        room.left -= pairs.similarities.length;
    // lists are filled when a form is asked for, which adding to an index does not
    const lists = saved.map(({ pairs }) => fillWhenAsked(pairs, count, isMutual));
    let lookUp = null;
    // stage after stage asks for the units of one form in a row
    let latest = null;
    return {
        startJoin() {
            const log = startPairLog(room);
            const notKept = new Set();
            return {
                take(x, y, similarity) {
                    if (log.add(x, y, similarity))
                        return;
                    notKept.add(y);
                    if (isMutual)
                        notKept.add(x);
                },
                finish(countNow) {
                    const pairs = log.finish();
                    for (const form of notKept)
                        partial.add(form);
                    lists.push(fillWhenAsked(pairs, countNow, isMutual));
                    lookUp = null;
                    latest = null;
                    return { pairs, partial: Uint32Array.from(notKept).sort() };
                },
            };
        },
        of(form) {
            if (latest?.form === form)
                return latest.list;
            const found = [];
            if (partial.has(form)) {
                lookUp ??= makeLookUp();
                lookUp(form, (other, similarity) => found.push({ form: other, similarity }));
            }
            else
                for (const list of lists)
                    for (const neighbour of list(form))
                        found.push(neighbour);
            latest = { form, list: found.sort(compareNeighbours) };
            return latest.list;
        },
    };
}
function fillWhenAsked(pairs, count, isMutual) {
    let lists = null;
    return (form) => {
        lists ??= fillLists(pairs, count, isMutual);
        return lists(form);
    };
}
/** By similarity, the highest first, then in order of forms. */
export function compareNeighbours(a, b) {
    return b.similarity - a.similarity || a.form - b.form;
}
const NONE = [];
/** One list a form, one behind the other in typed arrays; in no promised order. */
function fillLists({ sets, similarities }, count, isMutual) {
    const starts = new Uint32Array(count + 1);
    const counted = (form) => {
        starts[form + 1] = (starts[form + 1] ?? 0) + 1;
    };
    for (let pair = 0; pair < similarities.length; pair++) {
        counted(sets[2 * pair + 1] ?? 0);
        if (isMutual)
            counted(sets[2 * pair] ?? 0);
    }
    for (let form = 0; form < count; form++)
        starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
    const ends = starts.slice(0, count);
    const others = new Uint32Array(starts[count] ?? 0);
    const ofOthers = new Float64Array(others.length);
    const put = (form, other, similarity) => {
        const at = ends[form] ?? 0;
        others[at] = other;
        ofOthers[at] = similarity;
        ends[form] = at + 1;
    };
    for (let pair = 0; pair < similarities.length; pair++) {
        const [x, y] = [sets[2 * pair] ?? 0, sets[2 * pair + 1] ?? 0];
        put(y, x, similarities[pair] ?? 0);
        if (isMutual)
            put(x, y, similarities[pair] ?? 0);
    }
    return (form) => {
        // a form that was added by a later join
        if (form >= count)
            return NONE;
        const [start, end] = [starts[form] ?? 0, starts[form + 1] ?? 0];
        if (start === end)
            return NONE;
        const list = [];
        for (let at = start; at < end; at++)
            list.push({ form: others[at] ?? 0, similarity: ofOthers[at] ?? 0 });
        return list;
    };
}
//# sourceMappingURL=neighbours.js.map
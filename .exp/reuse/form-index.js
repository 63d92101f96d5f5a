import { startSets } from "./integer-sets.js";
import { joinOrdered } from "./join-similar.js";
import { runJoin } from "./join-threads.js";
import { createLookUp } from "./look-up.js";
import { createMemberOrder } from "./member-order.js";
import { createNeighbourStore } from "./neighbours.js";
import { orderSets } from "./order-sets.js";
import { createShingler } from "./shingles.js";
import { createTextTable } from "./text-table.js";
/** An empty index, or one that was saved; throws where that was made with other options. */
export function createFormIndex(options, saved) {
    if (saved !== undefined)
        checkIndexOptions(saved.options, options);
    const { threshold, containment, threads } = options;
    const layers = [...(saved?.layers ?? [])];
    const shingler = createShingler(options.shingleLength);
    for (const { grams } of layers)
        shingler.restore(grams);
    const texts = createTextTable(layers.map((layer) => layer.texts));
    const order = createMemberOrder(layers.map(({ orders }) => orders));
    const room = { left: options.mostKeptPairs };
    const openStore = (rule) => {
        const makeLookUp = () => createLookUp(orderSets(joinSegments(layers, texts.size)), rule);
        return createNeighbourStore({ isMutual: rule.kind === 'near', room, makeLookUp }, layers.map((layer) => layer[rule.kind]), texts.size);
    };
    const stores = {
        near: openStore({ kind: 'near', threshold }),
        contained: openStore({ kind: 'contained', threshold: containment, below: threshold }),
    };
    return {
        options,
        get size() {
            return texts.size;
        },
        numberOf: (text) => texts.numberOf(text),
        textOf: (number) => texts.textOf(number),
        add(given) {
            const first = texts.size;
            const firstGram = shingler.size;
            const sets = startSets();
            for (const text of given)
                if (texts.add(text))
                    sets.add(shingler.shingle(text));
            if (texts.size === first)
                return;
            const ofShingles = sets.finish();
            const ordered = orderSets(ofShingles);
            const segment = first === 0 ? order.settle(ordered) : order.encode(ofShingles, ordered.original, first);
            const rule = { kind: 'either', threshold, containment };
            const joins = { near: stores.near.startJoin(), contained: stores.contained.startJoin() };
            for (const { segment: stored } of layers)
                runJoin({ kind: 'scan', stored, added: segment, rule }, threads, (x, y, similarity, kind) => joins[kind].take(x, y, similarity));
            joinOrdered(ordered, rule, threads, (x, y, similarity, kind) => joins[kind].take(first + x, first + y, similarity));
            layers.push({
                texts: texts.closePiece(),
                grams: shingler.save(firstGram),
                orders: Int32Array.from({ length: shingler.size - firstGram }, (_, gram) => order.orderOf(firstGram + gram)),
                segment,
                near: joins.near.finish(texts.size),
                contained: joins.contained.finish(texts.size),
            });
        },
        near: stores.near.of,
        containers: stores.contained.of,
        save: () => ({
            options: { threshold, containment, shingleLength: options.shingleLength },
            layers: [...layers],
        }),
    };
}
const FIXED_OPTIONS = ['threshold', 'containment', 'shingleLength'];
/** Throws where an index was made with other options than are wanted. */
export function checkIndexOptions(made, wanted) {
    for (const name of FIXED_OPTIONS) {
        if (made[name] !== wanted[name])
            throw new Error(`the index was made with ${name} ${made[name]}, not ${wanted[name]}; make one anew`);
    }
}
/** All sets by the numbers of their forms. */
function joinSegments(layers, count) {
    const places = new Array(count);
    let lowest = 0;
    for (const { segment } of layers) {
        for (const [set, number] of segment.numbers.entries())
            places[number] = { segment, set };
        for (const value of segment.values)
            lowest = Math.min(lowest, value);
    }
    const sets = startSets();
    for (const { segment, set } of places) {
        const { offsets, values } = segment;
        sets.add(Uint32Array.from(values.subarray(offsets[set], offsets[set + 1]), (value) => value - lowest));
    }
    return sets.finish();
}
//# sourceMappingURL=form-index.js.map
import { InputError } from "../text/input-error.js";
import { checkThreshold } from "./join-similar.js";
import { ORDERED_ORIGINS } from "./origins.js";
export const DEFAULT_REUSE_OPTIONS = {
    threshold: 0.8,
    containment: 0.9,
    promise: 0.75,
    shingleLength: 3,
    minimumHan: 10,
    templateAgencies: 3,
    originOrder: ORDERED_ORIGINS,
    drawnAgencies: 50,
    threads: 1,
    mostKeptPairs: 16_000_000,
    territorialParents: new Map(),
    functionalParents: new Map(),
};
/** The options with defaults for those not given. Throws InputError for a value out of range. */
export function completeReuseOptions(given) {
    const options = { ...DEFAULT_REUSE_OPTIONS, ...given };
    checkThreshold('threshold', options.threshold);
    checkThreshold('containment', options.containment);
    checkThreshold('promise', options.promise);
    checkWhole('shingle length', options.shingleLength, 1);
    checkWhole('minimum of Han characters', options.minimumHan, 1);
    checkWhole('agencies of a template', options.templateAgencies, 1);
    checkWhole('drawn agencies', options.drawnAgencies, 1);
    checkOrder(options.originOrder);
    checkWhole('threads', options.threads, 1);
    checkWhole('pairs kept', options.mostKeptPairs, 0);
    return options;
}
function checkOrder(order) {
    const isWhole = order.length === ORDERED_ORIGINS.length && ORDERED_ORIGINS.every((one) => order.includes(one));
    if (!isWhole) {
        throw new InputError(`order of origins: ${order.join(', ')}; give each of ${ORDERED_ORIGINS.join(', ')} once`);
    }
}
function checkWhole(name, value, least) {
    if (!Number.isInteger(value) || value < least) {
        throw new InputError(`${name}: ${value}; give an integer of ${least} or more`);
    }
}
//# sourceMappingURL=reuse-options.js.map
/** The number of sets. */
export function countSets(sets) {
    return Math.max(0, sets.offsets.length - 1);
}
/** The sets in one array, each sorted, repeated members dropped. Members must be integers from 0 to 2³² − 1. */
export function packSets(lists) {
    const builder = startSets();
    for (const list of lists)
        builder.add(Uint32Array.from(new Set(list)).sort());
    return builder.finish();
}
export function startSets() {
    let values = new Uint32Array(1024);
    let length = 0;
    const offsets = [0];
    return {
        add(members) {
            if (length + members.length > values.length) {
                const larger = new Uint32Array(Math.max(values.length * 2, length + members.length));
                larger.set(values.subarray(0, length));
                values = larger;
            }
            values.set(members, length);
            length += members.length;
            offsets.push(length);
        },
        finish: () => ({ offsets: Uint32Array.from(offsets), values: values.subarray(0, length) }),
    };
}
//# sourceMappingURL=integer-sets.js.map
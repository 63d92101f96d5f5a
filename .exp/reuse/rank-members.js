/** Ranks the values by frequency; equal values have equal ranks. */
export function rankMembers(values) {
    const dense = numberMembers(values);
    const counts = new Uint32Array(dense.memberCount);
    for (let at = 0; at < dense.numbers.length; at++) {
        const number = dense.numbers[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
    }
    const order = Uint32Array.from(counts, (_, number) => number);
    order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
    const rankOf = new Uint32Array(order.length);
    for (let rank = 0; rank < order.length; rank++)
        rankOf[order[rank] ?? 0] = rank;
    const ranks = dense.numbers;
    for (let at = 0; at < ranks.length; at++)
        ranks[at] = rankOf[ranks[at] ?? 0] ?? 0;
    return {
        ranks,
        memberCount: order.length,
        rankOf: (member) => rankOf[dense.numberOf(member)] ?? -1,
    };
}
/** Members numbered without gaps, in order of their first place. */
function numberMembers(values) {
    const numbers = new Uint32Array(values.length);
    // shingles are numbered from 0: a table; members of any other kind may be large: a map
    let limit = 0;
    for (let at = 0; at < values.length; at++) {
        const value = values[at] ?? 0;
        if (value >= limit && value < values.length)
            limit = value + 1;
    }
    const table = new Uint32Array(limit);
    const others = new Map();
    const read = (value) => (value < limit ? (table[value] ?? 0) : (others.get(value) ?? 0));
    let memberCount = 0;
    for (let at = 0; at < values.length; at++) {
        const value = values[at] ?? 0;
        let number = read(value);
        if (number === 0) {
            number = ++memberCount;
            if (value < limit)
                table[value] = number;
            else
                others.set(value, number);
        }
        numbers[at] = number - 1;
    }
    return { numbers, memberCount, numberOf: (member) => read(member) - 1 };
}
//# sourceMappingURL=rank-members.js.map
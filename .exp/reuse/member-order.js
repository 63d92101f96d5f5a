/** An order of no members, or the saved one: for each member, numbered through all pieces, its place. */
export function createMemberOrder(saved) {
    const known = joinPieces(saved);
    let rankOf = (member) => known[member] ?? -1;
    const later = new Map();
    for (let member = 0; member < known.length; member++) {
        const place = known[member] ?? 0;
        if (place < 0)
            later.set(member, place);
    }
    const orderOf = (member) => {
        const rank = rankOf(member);
        if (rank >= 0)
            return rank;
        const place = later.get(member) ?? -1 - later.size;
        later.set(member, place);
        return place;
    };
    return {
        orderOf,
        settle(ordered) {
            rankOf = ordered.rankOf;
            return { ...ordered.sets, numbers: ordered.original };
        },
        encode({ offsets, values }, bySize, firstNumber) {
            const encoded = new Int32Array(values.length);
            const ends = new Uint32Array(bySize.length + 1);
            let length = 0;
            for (const [place, set] of bySize.entries()) {
                const start = length;
                for (let at = offsets[set] ?? 0; at < (offsets[set + 1] ?? 0); at++)
                    encoded[length++] = orderOf(values[at] ?? 0);
                encoded.subarray(start, length).sort();
                ends[place + 1] = length;
            }
            return { offsets: ends, values: encoded, numbers: bySize.map((set) => firstNumber + set) };
        },
    };
}
function joinPieces(pieces) {
    const whole = new Int32Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
//# sourceMappingURL=member-order.js.map
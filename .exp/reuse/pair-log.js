const CHUNK = 1 << 16;
export function startPairLog(room) {
    const chunks = [];
    let length = 0;
    return {
        add(x, y, similarity) {
            if (room.left <= 0)
                return false;
            room.left--;
            const at = length % CHUNK;
            if (at === 0)
                chunks.push({ sets: new Uint32Array(2 * CHUNK), similarities: new Float64Array(CHUNK) });
            const chunk = chunks[chunks.length - 1];
            if (chunk === undefined)
                return false;
            chunk.sets[2 * at] = x;
            chunk.sets[2 * at + 1] = y;
            chunk.similarities[at] = similarity;
            length++;
            return true;
        },
        finish() {
            const pairs = { sets: new Uint32Array(2 * length), similarities: new Float64Array(length) };
            for (const [number, { sets, similarities }] of chunks.entries()) {
                const first = number * CHUNK;
                const count = Math.min(CHUNK, length - first);
                pairs.sets.set(sets.subarray(0, 2 * count), 2 * first);
                pairs.similarities.set(similarities.subarray(0, count), first);
            }
            return pairs;
        },
    };
}
//# sourceMappingURL=pair-log.js.map
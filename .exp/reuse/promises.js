import { PLACEHOLDERS } from "../text/masks.js";
// who acts and when is masked; what is promised with 将 is told with 已, and either may open with a turn of its own
const TENSE = new RegExp(`[${PLACEHOLDERS.name}${PLACEHOLDERS.date}]|下一步工作中|下一步|下一阶段|下一年度|下步|接下来|今后|明年|新的一年|工作中|计划|拟|将|继续|持续|进一步|一年来|今年以来|本年度|全年|已经|业已|已|了`, 'gu');
const SHINGLE_LENGTH = 2;
// what is shorter is said of anything: 加强学习培训
const FEWEST_CHARACTERS = 8;
/**
 * For each promise the sentence that holds most of it, where that is at least the share `containment`; the first of equal ones.
 * Compared pair by pair: these are a few sentences of two reports. Shingles have two characters, as tense words are cut from between.
 */
export function findKeptPromises(units, promises, sentences, containment) {
    const told = sentences.map((report) => ({ report, shingles: readShingles(units[report]) }));
    return promises.flatMap((promise) => {
        const wanted = readShingles(units[promise]);
        if (wanted.size < FEWEST_CHARACTERS - SHINGLE_LENGTH + 1)
            return [];
        let best = null;
        for (const { report, shingles } of told) {
            let shared = 0;
            for (const shingle of wanted)
                if (shingles.has(shingle))
                    shared++;
            const share = shared / wanted.size;
            if (share >= containment && share > (best?.share ?? 0))
                best = { promise, report, share };
        }
        return best === null ? [] : [best];
    });
}
function readShingles(unit) {
    const characters = [...(unit?.masked.text ?? '').replace(TENSE, '')];
    const shingles = new Set();
    for (let start = 0; start + SHINGLE_LENGTH <= characters.length; start++)
        shingles.add(characters.slice(start, start + SHINGLE_LENGTH).join(''));
    return shingles;
}
//# sourceMappingURL=promises.js.map
import { applyEdits } from "../../text/offset-map.js";
import { rejoinEdits } from "../text/rejoin-lines.js";
/** The texts of the lines, those rejoined that a line break parts in mid-sentence, and the tables between them. */
export function joinBrokenLines(blocks) {
    const joined = [];
    let broken = [];
    const flush = () => {
        const last = broken.at(-1);
        if (last === undefined)
            return;
        const texts = rejoin(broken.map((line) => line.text));
        for (const text of texts)
            joined.push({ ...last, text });
        broken = [];
    };
    for (const block of blocks) {
        if (block.kind === 'line')
            broken.push(block);
        if (block.kind === 'line' && block.isBroken)
            continue;
        flush();
        if (block.kind === 'table')
            joined.push(block);
    }
    flush();
    return joined;
}
function rejoin(lines) {
    if (lines.length < 2)
        return [...lines];
    const text = lines.join('\n');
    return applyEdits(text, rejoinEdits(text)).text.split('\n');
}
//# sourceMappingURL=join-broken-lines.js.map
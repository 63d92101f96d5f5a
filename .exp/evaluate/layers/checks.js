import { compareText } from "../compare-text.js";
/**
 * Broken rules other than hints, equal where the rule and the set of cells are. Those of which the gold is not certain are neither
 * required nor wrong. Null: the gold has no findings.
 */
export function scoreChecks({ gold, analysis }) {
    if (gold.findings === undefined)
        return null;
    const required = [];
    const doubtful = new Set();
    for (const { rule, cells, certain } of gold.findings) {
        const key = findingKey(rule, cells);
        if (certain === false)
            doubtful.add(key);
        else
            required.push(key);
    }
    const broken = (analysis?.checks ?? [])
        .filter((check) => check.outcome === 'broken' && check.severity !== 'hint')
        .map((check) => findingKey(check.rule, check.cells.map((cell) => `${cell.table}.${cell.row}.${cell.column}`)));
    const missed = subtract(required, broken);
    const superfluous = subtract(broken, required).filter((key) => !doubtful.has(key));
    const hits = required.length - missed.length;
    return {
        tallies: [
            { figure: 'checks/broken', class: null, hits, gold: required.length, found: hits + superfluous.length },
        ],
        misses: [
            ...missed.map((key) => `not found: ${key}`),
            ...superfluous.map((key) => `not in the gold: ${key}`),
        ],
    };
}
function findingKey(rule, cells) {
    return `${rule} (${[...new Set(cells.map(compareText))].sort().join(', ')})`;
}
/** What is left of the first list when each of the second has taken one equal to it. */
function subtract(list, taken) {
    const left = [...taken];
    return list.filter((key) => {
        const at = left.indexOf(key);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
//# sourceMappingURL=checks.js.map
import { extentOf } from "./extent.js";
/** Rules this close (points) are one line: double borders, edges that each cell draws for itself. */
const sameLine = 3;
/** Corners may miss each other by this much. */
const touch = 3;
/** What is left shorter than this after joining is no edge: dots, serifs drawn as paths. */
const shortestRule = 5;
/** No table of a report has that many; a map or a drawing has, and comparing each with each would take minutes. */
const mostRules = 5000;
/**
 * The connected networks of horizontal and vertical rules, top to bottom. A lone box, lone lines and frames without an inner line
 * that makes at least two rows and two columns are none: they hold paragraphs.
 */
export function findLattices(rules) {
    const joined = [...joinCollinear(rules, 'horizontal'), ...joinCollinear(rules, 'vertical')];
    if (joined.length > mostRules)
        return [];
    return connect(joined)
        .flatMap((component) => toLattice(component) ?? [])
        .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
/** Pieces of one line joined, also over the small gaps of dashes and corners. */
function joinCollinear(rules, axis) {
    const ofAxis = rules.filter((rule) => rule.axis === axis).sort((a, b) => a.at - b.at);
    const joined = [];
    for (const line of splitByGap(ofAxis, (rule) => rule.at, sameLine / 2)) {
        const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
        let piece = null;
        for (const rule of line.sort((a, b) => a.from - b.from)) {
            if (piece !== null && rule.from - piece.to <= touch)
                piece.to = Math.max(piece.to, rule.to);
            else {
                if (piece !== null)
                    joined.push({ axis, at, ...piece });
                piece = { from: rule.from, to: rule.to };
            }
        }
        if (piece !== null)
            joined.push({ axis, at, ...piece });
    }
    return joined.filter((rule) => rule.to - rule.from >= shortestRule);
}
/** Rules in groups that hang together by crossing or touching. */
function connect(rules) {
    const group = rules.map((_, index) => index);
    const root = (index) => {
        let at = index;
        while (group[at] !== undefined && group[at] !== at)
            at = group[at] ?? at;
        return at;
    };
    rules.forEach((horizontal, i) => {
        if (horizontal.axis !== 'horizontal')
            return;
        rules.forEach((vertical, j) => {
            if (vertical.axis === 'vertical' && rulesTouch(horizontal, vertical))
                group[root(i)] = root(j);
        });
    });
    const components = new Map();
    rules.forEach((rule, index) => {
        const key = root(index);
        components.set(key, [...(components.get(key) ?? []), rule]);
    });
    return [...components.values()];
}
function rulesTouch(horizontal, vertical) {
    return (vertical.at >= horizontal.from - touch &&
        vertical.at <= horizontal.to + touch &&
        horizontal.at >= vertical.from - touch &&
        horizontal.at <= vertical.to + touch);
}
function toLattice(rules) {
    const horizontal = rules.filter((rule) => rule.axis === 'horizontal');
    const vertical = rules.filter((rule) => rule.axis === 'vertical');
    if (horizontal.length === 0 || vertical.length === 0)
        return null;
    // a table may be open at its sides, or at the foot of a page where it goes on overleaf: the ends of its rules close it
    const xs = gridLines(vertical, horizontal);
    const ys = gridLines(horizontal, vertical);
    return xs.length >= 3 && ys.length >= 2 ? { xs, ys, rules } : null;
}
function gridLines(across, along) {
    const [first] = extentOf(along.map((rule) => rule.from));
    const [, last] = extentOf(along.map((rule) => rule.to));
    const ends = [first, last];
    const drawn = splitByGap(across.map((rule) => rule.at).sort((a, b) => a - b), (at) => at, sameLine).map((line) => line.reduce((sum, at) => sum + at, 0) / line.length);
    const open = ends.filter((end) => drawn.every((at) => Math.abs(at - end) > 2 * sameLine));
    return [...drawn, ...open].sort((a, b) => a - b);
}
/** Sorted things in groups within which neighbours lie no further apart than `gap`. */
function splitByGap(sorted, placeOf, gap) {
    const groups = [];
    for (const item of sorted) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (group !== undefined && last !== undefined && placeOf(item) - placeOf(last) <= gap)
            group.push(item);
        else
            groups.push([item]);
    }
    return groups;
}
//# sourceMappingURL=find-lattices.js.map
import { loadTable } from "./load-tables.js";
const VERBS = loadTable('verbs');
const STRONG = groupByStart(VERBS.filter(({ force }) => force === 'strong'));
const WEAK = groupByStart(VERBS.filter(({ force }) => force === 'weak'));
const STATUS_BEHIND = new Map(VERBS.flatMap(({ verb, status, force }) => (force === 'behind' ? [[verb, status]] : [])));
/** What was found out about a name, or counted in it, is no change of it. */
const BEHIND = new RegExp(`^[^，。；、《]{0,14}?(${[...STATUS_BEHIND.keys()].join('|')})(?!信息|栏目|不|率|情况|方案|工作|建设|程序|质量|水平|滞后|力度|\\d)`, 'u');
/** Verbs that make or change something: only these govern 领导小组, 指南 and 目录 as mechanisms. */
export const CREATING = new RegExp(VERBS.filter(({ status, force }) => status !== 'exists' && force === 'strong')
    .map(({ verb }) => verb)
    .join('|'), 'u');
/** Indexes the governing verbs of a clause, each kind when first asked for. */
export function indexVerbs(clause) {
    let strong = null;
    let weak = null;
    const strongBefore = (end) => {
        strong ??= locateVerbs(STRONG, clause);
        return nearest(strong, end);
    };
    const weakBefore = (end) => {
        weak ??= locateVerbs(WEAK, clause);
        return nearest(weak, end);
    };
    return {
        before: (end) => strongBefore(end) ?? weakBefore(end),
        strongBefore,
        behind: (start) => readBehind(clause, start),
    };
}
/** The verbs by their first characters: one pass over a clause instead of one for each verb. */
function groupByStart(verbs) {
    const groups = new Map();
    for (const row of verbs) {
        const start = row.verb.charCodeAt(0);
        groups.set(start, [...(groups.get(start) ?? []), row]);
    }
    return groups;
}
/** All places of the verbs, by their ends; of two that end together the longer stands last. */
function locateVerbs(verbs, clause) {
    const found = [];
    for (let at = 0; at < clause.length; at++) {
        for (const row of verbs.get(clause.charCodeAt(at)) ?? []) {
            if (clause.startsWith(row.verb, at) && !isNounPart(clause, at, row))
                found.push({ start: at, end: at + row.verb.length, status: row.status });
        }
    }
    return found.sort((a, b) => a.end - b.end || b.start - a.start);
}
function nearest(verbs, end) {
    let low = 0;
    let high = verbs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((verbs[middle]?.end ?? 0) <= end)
            low = middle + 1;
        else
            high = middle;
    }
    return verbs[low - 1] ?? null;
}
function readBehind(clause, start) {
    const found = BEHIND.exec(clause.slice(start, start + 24));
    const verb = found?.[1] ?? '';
    const status = STATUS_BEHIND.get(verb);
    if (found === null || status === undefined)
        return null;
    const end = start + found[0].length;
    return { start: end - verb.length, end, status };
}
/** Where the characters of a verb belong to another word: 政府信息公开, 规范性文件, 精细化, 按时, 经济. */
function isNounPart(clause, at, { verb, not_behind, not_before }) {
    if (not_behind?.test(clause[at - 1] ?? '') === true)
        return true;
    return not_before?.test(clause.slice(at + verb.length, at + verb.length + 2)) === true;
}
//# sourceMappingURL=verb-index.js.map
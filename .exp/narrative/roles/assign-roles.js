import { readContexts } from "./read-contexts.js";
import { FUTURE, INTENT } from "./role-cues.js";
import { createTally } from "./role-tally.js";
import { weighItem } from "./weigh-item.js";
/**
 * The items with their roles (codebook, 1), in the order of the drafts. What a list's lead-in announces weighs most; then the
 * section, the words of the item, its fellows in the list. `roleScore` is the winner's lead as a share of its weight.
 */
export function assignRoles(report, drafts) {
    const contexts = readContexts(report, drafts);
    const tallies = contexts.map((context) => {
        const tally = createTally();
        weighItem(context, tally);
        return tally;
    });
    addFellows(drafts, contexts, tallies);
    addPlaces(contexts, tallies);
    return drafts.map((draft, index) => {
        const decision = tallies[index]?.decide() ?? { role: 'background', score: 0, evidence: [] };
        return {
            span: draft.span,
            section: draft.section,
            level: draft.level,
            parent: draft.parent,
            marker: draft.marker,
            role: decision.role,
            roleScore: decision.score,
            roleEvidence: decision.evidence,
            headingEnd: draft.headingEnd,
        };
    });
}
/**
 * A plain sentence of a section of problems that says nothing of its role by itself is of the problems until the measures begin:
 * 统计数据专业术语多，群众读不懂。
 */
function addPlaces(contexts, tallies) {
    let turned = false;
    for (const [index, context] of contexts.entries()) {
        if (context.sectionKind !== 'problems_and_measures') {
            turned = false;
            continue;
        }
        const role = tallies[index]?.decide();
        turned ||= role?.role === 'measure';
        const isSilent = role?.evidence[0] === 'no cue' && !context.leadsIn && !context.isParent;
        if (isSilent && !turned && /[。；！，]$/u.test(context.content))
            tallies[index]?.add('problem', 0.5, 'stands among the problems');
    }
}
const FELLOWS_WEIGHT = 1;
/** The points of one list are of one kind more often than not: what most of them are speaks for the rest. */
function addFellows(drafts, contexts, tallies) {
    const lists = new Map();
    for (const [index, draft] of drafts.entries()) {
        // sentences below a title are told alike too; no list has a negative number
        const list = draft.list ?? (draft.parent === null ? null : -1 - draft.parent);
        if (list !== null)
            lists.set(list, [...(lists.get(list) ?? []), index]);
    }
    for (const members of lists.values()) {
        const roles = members.map((index) => tallies[index]?.decide().role);
        if (roles.includes('remedy') && members.every((index) => isImprovement(contexts[index]))) {
            for (const index of members)
                tallies[index]?.add('remedy', 1.5, 'list told in the past');
            continue;
        }
        // points without any cue follow the others
        const judged = roles.filter((role) => role !== undefined && role !== 'background');
        if (members.length < 2)
            continue;
        for (const role of new Set(judged)) {
            if (role === undefined || judged.filter((other) => other === role).length <= judged.length / 2)
                continue;
            for (const index of members) {
                if (!isBareHeading(contexts[index]))
                    tallies[index]?.add(role, FELLOWS_WEIGHT, `fellows in the list: ${role}`);
            }
        }
    }
}
/** A point under 改进情况 that plans nothing. */
function isImprovement(context) {
    if (context?.frame?.frame !== 'improvement')
        return false;
    return !FUTURE.test(context.content) && !INTENT.test(context.content);
}
function isBareHeading(context) {
    return context?.isParent === true && context.heading === context.content;
}
//# sourceMappingURL=assign-roles.js.map
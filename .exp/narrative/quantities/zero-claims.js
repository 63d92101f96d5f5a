import { DENIAL_RULES } from "./load-subject-rules.js";
import { ownExpression } from "./own-expressions.js";
/** Denials; 无法, 无需, 无关 and 无条件 deny something else. */
const DENIAL = ownExpression('denials', 'denial');
/** 均为零, 均无: the denial stands behind what it denies. */
const DENIAL_BEHIND = ownExpression('denials', 'denial-behind');
/** 无, 均未发生: what is denied stands in the heading or before the comma. */
const BARE = ownExpression('denials', 'bare');
/** 无一被纠错, 纠错案件为零: how the reviews ended that were told before. */
const VERDICT = ownExpression('denials', 'verdict');
/**
 * The zero claims of a clause without figures: one for each subject that it denies; empty where it denies none. `before`: what the sentence
 * says before it, or the heading above, which tells what a bare denial (无, 未发生) denies.
 */
export function findZeroClaims(clause, before = '') {
    const bare = BARE.test(clause);
    const verdict = !bare && VERDICT.test(clause) && (DENIAL.test(clause) || DENIAL_BEHIND.test(clause));
    if (bare || verdict) {
        const subjects = bare ? reviewsFirst(deniedSubjects(before, clause)) : verdictSubjects(clause, before);
        return subjects.map((subject) => ({ ...subject, start: 0, end: clause.length }));
    }
    const denial = DENIAL.exec(clause);
    // 零申请、零投诉: each names what did not occur
    if (denial?.[0] === '零')
        return [...clause.matchAll(/零([^零、，和]{1,8})/gu)].flatMap(({ index, 0: words, 1: denied = '' }) => deniedSubjects(denied, '零').map((subject) => ({
            ...subject,
            start: index,
            end: index + words.length,
        })));
    if (denial !== null) {
        const denied = clause.slice(denial.index + denial[0].length);
        const subjects = deniedSubjects(denied, denial[0]).filter(({ subject }) => !/未(?:因|对|就|向)|没有对/u.test(denial[0]) || !subject.startsWith('requests'));
        if (subjects.length > 0)
            return subjects.map((subject) => ({ ...subject, start: denial.index, end: clause.length }));
    }
    const behind = DENIAL_BEHIND.exec(clause);
    if (behind === null)
        return [];
    return deniedSubjects(clause.slice(0, behind.index), behind[0]).map((subject) => ({
        ...subject,
        start: 0,
        end: clause.length,
    }));
}
/** What a heading denies beside reviews (复议、诉讼和申诉情况：无) is no claim of its own. */
function reviewsFirst(subjects) {
    const reviews = subjects.filter(({ subject }) => subject.startsWith('review.'));
    return reviews.length > 0 ? reviews : subjects;
}
function verdictSubjects(clause, before) {
    const told = /复议|诉讼|败诉/u.test(clause) ? clause : before;
    const subjects = [];
    if (/复议/u.test(told))
        subjects.push({ subject: 'review.reconsideration', cell: null });
    if (/诉讼|败诉/u.test(told))
        subjects.push({ subject: 'review.litigation', cell: null });
    return subjects.length > 0 ? subjects : [{ subject: 'other', cell: null }];
}
/** What the words behind a denial deny; empty where they tell of no count. */
function deniedSubjects(words, denial) {
    const told = `${denial}${words}`;
    const subjects = [];
    for (const rule of DENIAL_RULES) {
        if (!fitsDenial(rule, told) || (rule.alone && subjects.length > 0))
            continue;
        const { subject, cell } = rule;
        if (subject !== null)
            subjects.push({ subject, cell });
        if (rule.ends)
            break;
    }
    return subjects;
}
/** True where the denial with its words tells what the rule stands for. */
export function fitsDenial({ match, also, unless }, told) {
    return match.test(told) && also?.test(told) !== false && unless?.test(told) !== true;
}
//# sourceMappingURL=zero-claims.js.map
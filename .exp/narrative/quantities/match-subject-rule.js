import { ownExpression } from "./own-expressions.js";
const MONEY = new Set(['handling_fees', 'proactive.fees', 'proactive.procurement']);
/** Persons and places ask for nothing: 民警1名负责依申请公开. */
const NO_REQUEST_UNITS = new Set(['名', '位', '个', '场', '期', '处', '家', '台']);
const PARTS_IN_ITEMS = /^proactive\.(?:licences|penalties|coercion)$/u;
const REQUEST = /申请/u;
const OUTCOME_ALONE = ownExpression('turns', 'outcome-alone');
/** True where the figure of the context counts the rule's subject, as far as the rule can tell. */
export function fitsRule(rule, context) {
    const { lead, near, sentence, unit } = context;
    if (!rule.near.test(near) || rule.unless?.test(near) || rule.lead?.test(lead) === false)
        return false;
    if (rule.units !== null && !rule.units.includes(unit ?? ''))
        return false;
    // money counts fees and purchases alone
    if (/元$/u.test(unit ?? '') && !MONEY.has(rule.subject))
        return false;
    // 公开信息520条，其中行政许可430条: parts of what was published
    if (PARTS_IN_ITEMS.test(rule.subject) && unit === '条' && context.publishedUnit === '条')
        return false;
    const ofRequests = rule.subject.startsWith('requests.');
    if (ofRequests && NO_REQUEST_UNITS.has(unit ?? ''))
        return false;
    const around = ofRequests ? context.paragraph : sentence;
    if (rule.requests && !isAboutRequests(context, around))
        return false;
    return rule.sentence?.test(around) ?? true;
}
function isAboutRequests({ previous }, around) {
    return (REQUEST.test(around) || OUTCOME_ALONE.test(around) || previous?.subject.startsWith('requests.') === true);
}
//# sourceMappingURL=match-subject-rule.js.map
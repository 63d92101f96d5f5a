import { ownExpression } from "./own-expressions.js";
const BODY_UNITS = ownExpression('bodies', 'units');
const NAMED = ownExpression('bodies', 'named');
const ANY_NAMED = ownExpression('bodies', 'any-named');
const EACH_PUBLISHED = ownExpression('bodies', 'each-published');
const ACTED_ON = ownExpression('bodies', 'acted-on');
const SOME_OF = ownExpression('bodies', 'some-of');
const TOLD_OF = ownExpression('bodies', 'told-of');
const STAFFED = ownExpression('bodies', 'staffed');
const STAFFED_BEFORE = ownExpression('bodies', 'staffed-before');
const AMONG = ownExpression('bodies', 'among');
const HABIT = ownExpression('bodies', 'habit');
const POSTS = ownExpression('bodies', 'posts');
const POSTS_BEFORE = ownExpression('bodies', 'posts-before');
/** True for 5个乡镇 and the like; `behind`: the words after the figure. */
export function countsBodies(unit, behind) {
    return BODY_UNITS.test(unit ?? '') && NAMED.test(behind);
}
/**
 * True where bodies are counted to which something only applies, or that act as they always do (12个科室确定信息员, 3家单位合署办公): no
 * count of what was done. Bodies on which something was done, some of a whole, and those of which the year tells something are counts.
 * `before`: the sentence up to the figure; `tail`: the rest of the sentence behind the figure.
 */
export function isAddressee(unit, before, tail) {
    if (!BODY_UNITS.test(unit ?? ''))
        return false;
    if (POSTS.test(tail) || POSTS_BEFORE.test(before) || STAFFED_BEFORE.test(before))
        return true;
    if (AMONG.test(tail) || STAFFED.test(tail) || HABIT.test(tail))
        return true;
    if (!ANY_NAMED.test(tail) || EACH_PUBLISHED.test(tail))
        return false;
    return !(ACTED_ON.test(before) || SOME_OF.test(before) || TOLD_OF.test(tail));
}
//# sourceMappingURL=bodies.js.map
import { ACT_ON_NOUN, NEUTRAL_HEADING, NEUTRAL_UNLESS_ACT, WANTING } from "./role-cues.js";
import { ACT, OPENING_ACT, SHORTCOMING } from "./role-words.js";
/** What an item says beside a heading that only names the subject; empty where that is all. */
export function withoutNeutralHeading(context) {
    const { content, heading, isParent, marked, frame, isAnsweredWithin } = context;
    const first = heading ?? content;
    if (
    // what is answered within has been said
    isAnsweredWithin ||
        !/^[^。！？；，]{1,40}[。：:]?$/u.test(first) ||
        !(isNeutral(first) || (isParent && isBareSubject(first))))
        return content;
    const rest = heading === null ? '' : content.slice(heading.length).trim();
    if (rest !== '' || isParent || !/[。；，]$/u.test(first))
        return rest;
    // a point or a sentence that ends like a heading is none where a list is under way, or where it is long
    return (marked && frame !== null) || first.length > 14 ? content : '';
}
/** True for a heading that names its subject and no act: 主动公开情况, 存在的问题, 改进措施. */
export function isNeutral(heading) {
    const title = heading.replace(/[。：:.]$/u, '').replace(/^[，,、是：:\s]+/u, '');
    if (/[无未]|没有|不存在/u.test(title))
        return false;
    if (ACT_ON_NOUN.test(title) && !/情况$/u.test(title))
        return false;
    // 充实内容并解决拖延的问题 is an act, 公开工作中存在的问题 is none
    if (OPENING_ACT.test(title) && /问题$/u.test(title) && !title.includes('存在'))
        return false;
    return NEUTRAL_HEADING.test(title) || (NEUTRAL_UNLESS_ACT.test(title) && !OPENING_ACT.test(title));
}
/** Over child items a short heading without any act is a subject too: 重点领域公开. */
function isBareSubject(heading) {
    const title = heading.replace(/[。：:.]$/u, '');
    if (title.length > 12 || SHORTCOMING.test(title) || WANTING.test(title) || title.includes('了'))
        return false;
    return !ACT.test(title.replace(/公开|保障|建设|培训|组织|监督|学习|规范性文件/gu, ''));
}
//# sourceMappingURL=neutral-heading.js.map
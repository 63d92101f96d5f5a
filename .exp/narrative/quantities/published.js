import { ownExpression } from "./own-expressions.js";
const PUBLISHING = ownExpression('published', 'publishing');
const PUBLISHED_BEHIND = ownExpression('published', 'published-behind');
/** Names of the work itself, which publish nothing. */
const WORK_NAMES = new RegExp(ownExpression('published', 'work-names'), 'gu');
/** What readers do with what was published. */
const READERSHIP = ownExpression('published', 'readership');
const READER_UNITS = new Set(['次', '人次', '人', '名', '位', '个', '户', '户次']);
/** Information that was mended, checked or taken away is not published by that. */
const UNDONE = ownExpression('published', 'undone');
/** Channels name where something was published even without a verb: 公众号145条. */
const CHANNEL = ownExpression('published', 'channel-before');
/** 63个预算单位的决算: what stands behind the bodies is what was published. */
const PUBLISHED_OF = ownExpression('published', 'of-bodies');
/** 予以曝光, 按季公布: the verb of publishing stands behind what it was done to. */
const PUBLISHED_LATER = ownExpression('published', 'published-later');
/** Behind these words a figure is no part of what was published before. */
const OTHER_ACT = ownExpression('published', 'other-act');
/** Where the verb of publishing stands before its object, whatever the unit: 公布不合格样品88批次, 公开部门预算112家. */
const PUBLISHED_OBJECT = ownExpression('published', 'object');
/** 增设信息公开取阅架6个, 摆放资料400份: what was set up or laid out. */
const PLACED = ownExpression('published', 'placed');
/** 公开承诺, 公开活动: no object of publishing. */
const NO_OBJECT = ownExpression('published', 'no-object');
/** Issues that are handed out or shown count what was published: 编印《月报》12期. */
const ISSUED = ownExpression('published', 'issued');
/** 300名考生名单进行公示 */
const LIST_OF_NAMES = ownExpression('published', 'list-of-names');
/** 张贴4次 counts how often, not how much. */
const ITEMS = ownExpression('published', 'items');
const PUBLISHED_UNITS = new Set([
    ...[
        '条',
        '件',
        '项',
        '篇',
        '期',
        '份',
        '次',
        '则',
        '个',
        '条次',
        '部',
        '辑',
        '款',
        '张',
        '批',
        '批次',
        '件次',
    ],
    ...['宗', '幅', '起', '支', '集', '档', '组', '帖'],
]);
/** Units in which only the parts of an enumeration of publications are counted: 公示…118家、…结果212户. */
const PART_UNITS = ownExpression('published', 'part-units');
/** Within one enumeration a few words will do; in a new part of the sentence they must name what is published. */
function goesOnListing(gap, lead) {
    if (gap !== null)
        return gap.length <= 24;
    return lead.length <= 24 && /(?:报告|公告|结果|名单|信息|公报|案例|通报|公示)\s?$/u.test(lead);
}
/** What is said of the things counted: the clause, and the next one where it names nothing new (，除涉密的外都按时公开了). */
function predicate(tail) {
    return (/^[^，,。；;]*(?:[，,](?:除|从|由|均|都|全部|已|并|按|及时|如期|一律|集中|统一|向)[^，,。；;]*)?/u.exec(tail)?.[0] ?? '');
}
/** True where the figure counts readers: 阅读量3万, 播放20次. */
export function countsReaders(near, unit) {
    return READERSHIP.test(near) && (unit === null || READER_UNITS.has(unit));
}
/** True where the words before a figure tell of an act that publishes nothing. */
export function tellsOtherAct(lead) {
    return OTHER_ACT.test(lead) || UNDONE.test(lead);
}
/** True where information was mended, checked or taken away. */
export function undoesPublishing(lead) {
    return UNDONE.test(lead);
}
/** The words before a figure without a remark in brackets: 学校（含幼儿园）. */
function dropRemark(lead) {
    return lead.replace(/[（(][^（）()]{0,40}[）)]/u, '');
}
/** True for units of publications beside words that tell of no readers. */
export function mayBePublished(near, unit) {
    return (unit === null || PUBLISHED_UNITS.has(unit)) && !READERSHIP.test(near);
}
/** True for 张贴4次, 公示3次: how often, where no things that were published are named. */
export function countsTimes({ near, unit, previous }) {
    return /次$/u.test(unit ?? '') && !ITEMS.test(near) && previous?.subject !== 'published';
}
/** True where a verb or a channel near the figure, or the enumeration it is part of, makes it a count of publications. */
export function isPublished({ lead, near, sentence, unit, previous, publishedUnit, }) {
    const words = lead.replace(WORK_NAMES, '');
    if (UNDONE.test(words) || UNDONE.test(lead) || /转为?(?:主动)?公开|由不公开/u.test(near))
        return false;
    if (PLACED.test(lead))
        return false;
    if (PUBLISHING.test(words) || PUBLISHED_BEHIND.test(near.slice(lead.length)))
        return true;
    const published = previous?.subject === 'published' || publishedUnit !== null;
    if (CHANNEL.test(lead) && (published || PUBLISHING.test(sentence.replace(WORK_NAMES, ''))) && unit !== '个')
        return true;
    return (publishedUnit !== null && unit === publishedUnit && dropRemark(lead).length <= 16 && !OTHER_ACT.test(lead));
}
/** 公示采购结果24次, 案例61起予以曝光: the things that a verb of publishing has for its object, whatever their unit. */
export function isPublishedThing(context) {
    const { lead, near, sentence, tail, gap, unit, previous } = context;
    if (UNDONE.test(lead) || unit === null || /^(?:元|万元|人次)$/u.test(unit))
        return false;
    if (/^[名位]$/u.test(unit))
        return LIST_OF_NAMES.test(tail);
    if (/转为?(?:主动)?公开|由不公开/u.test(near))
        return false;
    if (PLACED.test(lead))
        return false;
    const published = previous?.subject === 'published';
    // 名单1批3户: two counts of one thing
    if (published && gap === '' && !/[次册]$/u.test(unit))
        return true;
    if (unit === '人')
        return published && gap !== null && /(?:人员|对象|名单)\s?$/u.test(gap);
    const words = lead.replace(WORK_NAMES, '');
    const object = PUBLISHED_OBJECT.exec(words)?.[0];
    if (object !== undefined && !NO_OBJECT.test(object) && !OTHER_ACT.test(object))
        return true;
    // 公开纪要12期、建议办理结果25条
    if (published && gap !== null && /(?:结果|名单|公告|公示|报告)\s?$/u.test(gap))
        return true;
    if (OTHER_ACT.test(lead))
        return false;
    if (published && PART_UNITS.test(unit) && goesOnListing(gap, lead))
        return true;
    if (/^[期辑册]$/u.test(unit) && ISSUED.test(lead))
        return true;
    if (previous?.subject.startsWith('requests.') !== true && PUBLISHED_LATER.test(predicate(tail)))
        return true;
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(near)));
    const told = `${before}${lead}`.replace(WORK_NAMES, '');
    return PUBLISHED_OF.test(near.slice(lead.length)) && /公开|公布|公示|发布/u.test(told);
}
//# sourceMappingURL=published.js.map
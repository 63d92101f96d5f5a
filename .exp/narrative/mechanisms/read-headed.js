import { endsInQualifier, readHeadedName } from "./headed-mechanisms.js";
import { splitNames } from "./name-segments.js";
import { CREATING } from "./verb-index.js";
const REQUEST_HEADS = new Set(['流程', '程序', '规程', '模板', '范本', '样本', '口径', '案例库', '工作法']);
const LISTED_HEAD = /等(?:工作|相关|各项|配套|一系列|一整套|基本|规章|内部|若干|[\d一二三四五六七八九十]{1,2}[项个])?(制度|机制|流程|办法)/u;
/** 登记、补正等环节的规程: what a name is for may itself be a list. */
const LISTED_PURPOSE = /等(?:多个|几个|各个?)?(?:环节|方面|阶段|步骤|事项|情形|关键环节|重点环节)(?:的|(?=流程|程序|规程|制度|机制))/u;
/** 受理、转办、答复、归档五步流程: the steps that a request goes through, and nothing else does. */
const REQUEST_STEPS = /(?=[^，。；]{0,30}(?:答复|补正|受理|分办))(?:(?:接收|受理|登记|审核|办理|答复|送达|转办|交办|分办|补正|归档|会办|核稿|审批|征询|反馈|告知|拟稿|存档|催办|会商|签发|编号|研判|拟办|会签|签收|审签|寄送)[、和及与—→－-]{0,2}){3,9}[^，。；、]{0,4}(?:流程|程序|规程|制度|办法|工作法)/u;
/** Heads behind which 、 lists names of the same kind. */
const LISTING_HEADS = new Set([
    '制度',
    '机制',
    '流程',
    '程序',
    '办法',
    '规定',
    '体系',
    '责任制',
    '规程',
    '细则',
]);
/** 同步起草、同步审批、同步公布的工作机制: the list only tells what the one name is like. */
const LISTED_MODIFIER = /(?:同步|统一|同时|一并|联合|协同|共同)[^，。；、]{1,10}、[^，。；]{2,30}的(?:工作|运行|管理|办理|联动|审批|审核)?(?:机制|制度|流程|程序|体系|办法)$/u;
/** 企业风险分级管控机制, 重点项目包联制度: what an office has for its trade. */
const OF_THE_TRADE = /企业|河长|林长|风险|隐患|执法|救助|招商|防控|防汛|许可|信用|项目(?!.{0,4}台账)/u;
const ABOUT_DISCLOSURE = /公开|公示|信息|政务|公布|发布|解读|舆情|网站|参与|意见/u;
/** The arrangements that a clause names with a head (制度, 方案, 目录), each under the verb that governs it. */
export function readHeaded(clause, aboutRequests, verbs) {
    const purpose = findPurpose(clause, verbs);
    const names = splitNames(clause, purpose).flatMap((segment) => {
        const name = readHeadedName(clause.slice(segment.start, segment.end));
        return name === null ? [] : [{ segment, name }];
    });
    const listed = names.length > 1 || LISTED_HEAD.test(clause);
    const creating = CREATING.test(clause);
    const found = [];
    let reached = 0;
    for (const { segment, name } of names) {
        const end = segment.start + name.end;
        const headStart = end - name.head.length - (name.titled ? 1 : 0);
        // no verb inside a title governs it
        const reach = name.titled ? clause.indexOf('《', segment.start) : Math.max(segment.start, headStart);
        const verb = governing(clause, verbs, reach, end);
        const modifiers = clause.slice(Math.max(verb.end, segment.start), Math.max(verb.end, headStart));
        const steps = purpose !== null && segment.start < purpose.end && purpose.end <= segment.end;
        const type = steps && (aboutRequests || REQUEST_STEPS.test(clause))
            ? 'request_handling'
            : resolveType(name, modifiers, aboutRequests, listed);
        if (type === 'other' && OF_THE_TRADE.test(modifiers) && !ABOUT_DISCLOSURE.test(clause))
            continue;
        if (type === null || (verb.status === null && !name.titled) || isWay(clause, name, verb))
            continue;
        // powers and duties are what is published, not how
        if (name.head === '责任清单' && /权力清单|权责|服务清单/u.test(clause))
            continue;
        if (type === 'catalogue_guide' && !creating && !isFollowed(clause, modifiers, verb))
            continue;
        const nameStart = verb.end <= headStart ? Math.max(verb.end, segment.start) : segment.start;
        found.push({
            type,
            status: verb.status ?? 'exists',
            start: verb.start >= segment.start && verb.end <= headStart ? verb.start : Math.max(reached, segment.start),
            end: Math.max(end, verb.end),
            nameStart,
            headed: true,
            titled: name.titled,
            joins: false,
            governed: 'verb',
        });
        reached = end;
    }
    return [...found, ...readListBefore(clause, found, names.at(-1), verbs)].sort((a, b) => a.end - b.end);
}
/** From the verb on, all that 等环节的 gathers; null where nothing does. */
function findPurpose(clause, verbs) {
    const purpose = REQUEST_STEPS.exec(clause) ?? LISTED_PURPOSE.exec(clause) ?? LISTED_MODIFIER.exec(clause);
    if (purpose === null)
        return null;
    const end = purpose.index + purpose[0].length;
    return { start: verbs.strongBefore(purpose.index)?.end ?? 0, end };
}
/** The verb before the name, else the one behind it, else a verb of publishing; `status` null where none stands there. */
function governing(clause, verbs, reach, end) {
    const strong = verbs.strongBefore(reach);
    const verb = strong ?? verbs.behind(end) ?? verbs.before(reach);
    if (verb === null)
        return { start: 0, end: 0, status: null };
    // 按照上级印发的要点: whoever issued it, here it is followed
    const attributive = verb.status === 'established' && clause[verb.end] === '的';
    const earlier = attributive ? verbs.strongBefore(verb.start) : null;
    return earlier?.status === 'exists' ? { ...verb, status: 'exists' } : verb;
}
/** 对照基层标准目录: a prescribed catalogue is followed, any other is only looked into. */
function isFollowed(clause, modifiers, { start, end }) {
    return (/标准|领域|省定|市定|《.*基本$/u.test(modifiers) &&
        /结合|比照|对照|按照|依据|落实|嵌入/u.test(clause.slice(start, end)));
}
/** 采取多种办法, 遵守有关规定: the way in which something is done, or the law. */
function isWay(clause, { head, titled }, { start, end, status }) {
    if (titled)
        return false;
    if (head === '指标')
        return status === 'exists';
    if (head === '规定')
        return status === 'exists' && !/执行.{0,16}(?:审批|审核|审查)规定/u.test(clause);
    return head === '办法' && /采取|采用|依托|利用|运用|学习|围绕|解读|宣传/u.test(clause.slice(start, end));
}
function resolveType(name, modifiers, aboutRequests, listed) {
    if (name.type !== null && name.type !== 'other')
        return name.type;
    if (REQUEST_HEADS.has(name.head) && !name.titled && modifiers.length <= 6 && aboutRequests)
        return 'request_handling';
    if (name.titled)
        return name.type;
    // 信息公开工作制度 is a name only in a list of names
    if (listed && /公开.{0,4}$/u.test(modifiers))
        return 'other';
    // what a qualifier tells is telling however short: 交接制度
    const least = name.head === '台账' || endsInQualifier(modifiers) ? 2 : 4;
    return name.type === 'other' && modifiers.length >= least && !/^[^\p{Script=Han}]*$/u.test(modifiers)
        ? 'other'
        : null;
}
/** 主动公开、依申请公开、咨询受理等工作机制: the head is told once, behind the list; each name before it is one of its own. */
function readListBefore(clause, found, lastName, verbs) {
    const list = LISTED_HEAD.exec(clause);
    const last = found.at(-1);
    const end = list?.index ?? last?.nameStart ?? lastName?.segment.start;
    const head = list?.[1] ?? '制度';
    if (end === undefined || (lastName?.name.titled ?? false))
        return [];
    if (list === null && !LISTING_HEADS.has(lastName?.name.head ?? ''))
        return [];
    const verb = verbs.before(end);
    if (verb === null)
        return [];
    const named = new Uint8Array(clause.length);
    for (const { nameStart, end: nameEnd } of found)
        named.fill(1, nameStart, nameEnd);
    const names = [];
    for (const segment of splitNames(clause.slice(0, end))) {
        const start = Math.max(segment.start, verb.end);
        const words = clause.slice(start, segment.end);
        // 由办公室牵头、科室配合的制度: who takes part is no name
        if (segment.end <= verb.end ||
            words.length < 2 ||
            words.startsWith('由') ||
            named.subarray(start, segment.end).includes(1))
            continue;
        const type = typeListed(words, head, list !== null);
        // without 等 the last name stands for those of its own type: 舆情收集、研判和回应机制 is one mechanism
        if (type === null || (list === null && (type === last?.type || type === 'other')))
            continue;
        names.push({ ...describeName(verb, start, segment.end), type });
    }
    return names;
}
/** Without 等 only a segment that ends in a telling word is a name. */
function typeListed(words, head, gathered) {
    if (!gathered && !endsInQualifier(words))
        return null;
    return readHeadedName(`${words}${head}`)?.type ?? (gathered && /公开/u.test(words) ? 'other' : null);
}
function describeName(verb, start, end) {
    const own = { headed: true, titled: false, joins: false, governed: 'verb' };
    return {
        status: verb.status,
        start: start === verb.end ? verb.start : start,
        end,
        nameStart: start,
        ...own,
    };
}
//# sourceMappingURL=read-headed.js.map
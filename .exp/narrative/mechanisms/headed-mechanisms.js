import { loadTable } from "./load-tables.js";
/**
 * Heads that name an arrangement only by what stands before them: 保密审查 + 制度. A head of its own type (方案, 目录) keeps it where
 * nothing more telling stands before it.
 */
const HEADS = loadTable('heads');
/** What tells the type of a headed name; of several the one that ends nearest to the head decides, then the longest. */
const QUALIFIERS = loadTable('qualifiers');
/** What an arrangement is about tells its type before the form that it takes: 舆情会商制度 answers opinion. */
const TOPICS = loadTable('topics');
/** Words that name nothing: a head with only these before it is generic (长效机制, 各项规章制度) and not marked. */
const GENERIC_LONGEST_FIRST = loadTable('generic-words')
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length);
/** Titles of laws, regulations and instructions are no arrangements of the agency (codebook, 5). */
const INSTRUCTION = /(?:(?<!办)法|条例|意见|通知|决定|通告|公告|函|批复|规划|纲要|格式|宪法|解释|报告|(?<!(?:暂行|管理|工作|若干|审查|审核|发布|公开)|办理)规定)[》>〉]?(?:（.{0,12}）)?》?$/u;
/** 《某省政府信息公开办法》: of a province or city it is legislation. */
const LEGISLATION = /(?:[省市州]|自治区|国务院|国家)[^局厅委院办]{0,4}(?:政府信息公开|政务公开)(?:实施|暂行)?(?:办法|规定|细则)$|^(?:中华人民共和国|国务院|国家)|^(?:高等学校|公共企事业单位|企业事业单位|医疗卫生机构|医疗机构|环境|企业|供水|供电|供气|公共交通)[^局厅委院办]{0,8}信息公开(?:实施|管理|暂行)?(?:办法|规定)$/u;
/** 各股室分工协作的工作机制: says how people work together and names nothing. */
const DESCRIBED = /(?:齐抓共管|各负其责|各司其职|分工协作|分工负责|分工明确|配合|联动|合力|协同|有序|高效|顺畅|明晰|到位|有力|透明|科学|规范).{0,6}的.{0,6}$/u;
/** 《〈关于…的意见〉实施细则》: carries out what came from above. */
const SUPERIOR = /[<〈].*细则|^关于.*细则/u;
const ABOUT_PUBLISHING = /公开|信息|政务|参与|征集|数据|解读|公文|文件|宣传|报送/u;
/** What any trade has for itself as well: 《林长制工作考核办法》. */
const OF_ANY_TRADE = new Set([
    'assessment',
    'inspection',
    'training',
    'accountability',
]);
const PLAIN_OFFICES = /(?:行政|执法|工作|办事|安全|应急|救援|建设|管控|整治|事故)(?:方案|计划|预案|流程|程序|指南)$/u;
/** What plans of any office are about: 乡村振兴实施方案. */
const OTHER_TRADE = /振兴|扶贫|脱贫|防控|防汛|抗旱|防灾|减灾|环保|招商|救援|整治|攻坚|帮扶|创建|普查|采购|招聘|招生|营商|文明|生态|污染|招标|征收|救助|补贴|改造|建设项目|重点项目|产业|经济|旅游|消防|治安/u;
const OF_DISCLOSURE = /公开|信息|政务|网站|解读|目录|要点|公示|栏目|平台/u;
/** Heads that name something even where no qualifier tells its type; a 体系 or 规范 of anything does not. */
const OTHER_HEADS = new Set([
    '制度',
    '机制',
    '办法',
    '规程',
    '责任制',
    '责任制度',
    '制度汇编',
    '负责制',
    '工作法',
    '登记簿',
]);
const ANY_HEAD = new RegExp(HEADS.map(({ head }) => head).join('|'), 'u');
/** Whether a head stands in a clause at all; most have none. */
export function holdsHead(clause) {
    return ANY_HEAD.test(clause);
}
/** The last headed name of a segment; null where it has none, or only a law's title. */
export function readHeadedName(segment) {
    const title = /《([^》]{1,60})》/u.exec(segment)?.[1];
    if (title !== undefined)
        return readTitle(segment, title);
    const found = findHead(segment);
    if (found === null)
        return null;
    return {
        type: typeOf(segment.slice(0, found.at), found),
        end: found.at + found.head.length,
        head: found.head,
        titled: false,
    };
}
function readTitle(segment, printed) {
    const title = printed.replace(VERSION, '').replace(FORWARDED, '');
    const found = findHead(title);
    if (found === null || found.at + found.head.length < title.length)
        return null;
    if (INSTRUCTION.test(title) || LEGISLATION.test(title) || SUPERIOR.test(title))
        return null;
    const end = segment.indexOf('》') + 1;
    const type = typeOf(title.slice(0, found.at), found) ?? 'other';
    // a bureau's papers about its trade are what it publishes, not how
    if ((type === 'other' || (OF_ANY_TRADE.has(type) && title.length > 9)) && !ABOUT_PUBLISHING.test(title))
        return null;
    return { type, end, head: found.head, titled: true };
}
/** A superior's 要点 comes with the paper that sends it, and counts (codebook, 5). */
const FORWARDED = /(?<=公开.{0,8}(?:要点|任务分解表|任务分工|工作安排))的通知$/u;
/** Behind the name in a title: 《…办法（试行）》. */
const VERSION = /（(?:试行|暂行|修订|[^）]{0,8}版|征求意见稿)[^）]{0,4}）$/u;
function findHead(text) {
    let best = null;
    for (const { head, type: own } of HEADS) {
        const at = text.lastIndexOf(head);
        // 制度化, 规范性, 流程图, 指引牌 and 程序员 are other words, 规范 before its object is a verb
        if (at < 0 || (at === 0 && head.length < 4) || /^[化性员图牌]/u.test(text.slice(at + head.length)))
            continue;
        // 体制 and 编制 end in no arrangement: 制 is a head only right behind a word that tells a type
        if (head === '制' && (/^[度定作约]/u.test(text.slice(at + 1)) || !endsInQualifier(text.slice(0, at))))
            continue;
        if (head === '规范' && at + head.length < text.length)
            continue;
        const end = at + head.length;
        if (best === null ||
            end > best.at + best.head.length ||
            (end === best.at + best.head.length && at < best.at)) {
            best = { head, at, own };
        }
    }
    return best;
}
function typeOf(before, { head, own }) {
    if (own === null && DESCRIBED.test(before.slice(-16)) && !/负总责|负责制/u.test(before))
        return null;
    // a technical standard is of the trade, not of the work
    if (before.endsWith('技术'))
        return null;
    const qualifier = nearestQualifier(before, head);
    if (own === 'work_plan') {
        if (qualifier !== null &&
            /培训|轮训|学习|考核|考评|解读|自查|督查|保密|答复|申请|回应|舆情|清理|检查|抽查|巡查/u.test(qualifier.word))
            return qualifier.type;
        // 按照工作安排 names nothing, the paper of a year does
        if (head === '工作安排' && !/年度|20\d\d/u.test(before))
            return null;
        // what has been published is only booked there
        if (head === '要点' && qualifier !== null && /审[查核]/u.test(qualifier.word))
            return qualifier.type;
        if (head === '台账' && qualifier !== null)
            return qualifier.word === '发布' ? 'other' : qualifier.type;
        if (head === '台账' && !/任务|责任|问题|整改|工作|要点|政务公开$|信息公开$/u.test(before))
            return isGeneric(before.replace(/公开$/u, '')) ? null : 'other';
        if (OTHER_TRADE.test(before) && !OF_DISCLOSURE.test(before))
            return null;
        if (PLAIN_OFFICES.test(before.slice(-2) + head) && !/公开/u.test(before))
            return null;
        return /公开|信息|政务|任务|分工|落实|责任|工作|年度|实施|整改|问题|重点/u.test(before.slice(-16) + head)
            ? 'work_plan'
            : null;
    }
    // a form is of whatever it is filled in for
    if (own === 'publication_approval')
        return qualifier?.type ?? own;
    if (own === 'response')
        return own;
    // what is said in one voice is a mechanism where it is said to somebody
    if (head === '口径' && !/request_handling|response|interpretation/u.test(qualifier?.type ?? ''))
        return null;
    if (head === '指引' && qualifier?.type === 'request_handling')
        return qualifier.type;
    if (own === 'catalogue_guide' && /隐私|保密|涉密/u.test(before.slice(-8)))
        return 'secrecy_review';
    if (own !== null) {
        return /公开|信息|事项|标准|基本|内容|全|权责|政务|责任|开放|数据|职责|领域|省定|市定/u.test(before.slice(-16))
            ? own
            : null;
    }
    // 事故整改评估公开机制 publishes what was assessed
    if (/[^请动府务息]公开$/u.test(before) && (head === '机制' || head === '制度'))
        return 'other';
    return qualifier?.type ?? (OTHER_HEADS.has(head) && !isGeneric(before) ? typeByTopic(before) : null);
}
/** 每月一学制度: named by a habit alone. */
function typeByTopic(before) {
    return TOPICS.find((row) => row.over.includes('other') && row.topic.test(before))?.type ?? 'other';
}
const QUALIFIER_REACH = 12;
/** 信息公开目录 lies in no list of qualifiers: the words of the table that end nearest to the head, at most 12 characters off. */
function nearestQualifier(before, head) {
    const near = before.slice(-24);
    let best = null;
    for (const { word, type } of QUALIFIERS) {
        const at = near.lastIndexOf(word);
        if (at < 0)
            continue;
        const end = at + word.length;
        if (near.length - end > QUALIFIER_REACH)
            continue;
        // 领导小组 ends in nothing that 领导 would tell; 领导 alone tells only beside 机制
        if (word === '领导' && !/机制|体系|责任制/u.test(head))
            continue;
        if (best === null || end > best.end || (end === best.end && word.length > best.word.length))
            best = { word, type, end };
    }
    if (best === null)
        return null;
    const { word, type } = best;
    const topic = TOPICS.find((row) => row.over.includes(type) && row.topic.test(near));
    return { word, type: topic?.type ?? type };
}
/** True where nothing is left of the words before the head once verbs and generic words are gone. */
function isGeneric(before) {
    let rest = before.slice(-14).replace(/的$/u, '');
    for (const word of GENERIC_LONGEST_FIRST)
        rest = rest.replaceAll(word, ' ');
    // “四步工作法”, 四项制度: a number names nothing
    const words = rest
        .replace(/[一二两三四五六七八九十][步项个]/gu, ' ')
        .split(/[^\p{Script=Han}]+/u)
        .filter((word) => word !== '');
    return words.every((word) => word.length < 2) || !/[^ ]$/u.test(rest);
}
/** Things to which something is done: alone before 、 they list what a mechanism is for, not a mechanism. */
const THINGS = /(?:网站|新媒体|公众号|账号|栏目|平台|公文|档案|规范性文件|领导|申请)$/u;
/** True where the words end in one that tells a type by itself: 责任追究, 社会评议. */
export function endsInQualifier(words) {
    return !THINGS.test(words) && QUALIFIERS.some(({ word }) => words.endsWith(word));
}
//# sourceMappingURL=headed-mechanisms.js.map
import { parseNumeral } from "../../text/numerals.js";
import { findDistribution } from "./distribution.js";
import { readEmployment } from "./employment.js";
/** How many words before a statement can belong to it: a clause that lists thousands stays linear. */
const LEAD_TOKENS = 40;
/** How many words behind a statement may say how those are employed. */
const BEHIND_TOKENS = 5;
/** 专职信息管理员: the word may stand before others that belong to the role. */
const LEADING = /(?<!专)(非?专职|兼职|非?全职|合同制|聘用制|编外)[^，。；、：“（0-9一二两三和及与或]{0,12}$/u;
const FOLLOWING = /^(?:(?:大?多数?|都|均|皆|全)?(?:为|是|系|属)?“?(?:非?专职|全职|兼职|兼任|身兼|兼顾|兼管|兼做|兼办|兼着)|[（(](?:专职|兼职|全职)[）)])/u;
const AREA = /全[省市县区州旗盟]|全系统|辖区内/u;
const CHANGE = /(?:新增|增加|增配|增设|增派|增补|补充|减少|调离|净增|换|更换|轮换|流失)(?![到至为])(?:了)?[^，；。]{0,4}$/u;
/** Constructions that in a measure tell of a plan without a verb of providing. */
const PLANNED = new Set(['solo', 'role-stable', 'role-filled', 'role-filled-beside', 'post', 'post-count']);
const PROVIDING = /配备|配置|配齐|配强|落实|确定|明确|指定|安排|设立|设置|选派|抽调|充实|选配|选定|新增|增设|增加|增配|补充|建立|建设|培养|试行|推行|设/u;
/** Said before a statement in any item: it is still to come. */
const INTENDED = /(?:拟|计划|争取|打算|力争|下一步|今后|明年|适时)[^，。；]{0,16}$|(?:^|[^不])将(?:增|配|安排|明确|选|聘|设|充实|抽调)[^，。；]{0,6}$/u;
/** The fields of codebook section 4 for one match. `role` is that of the item: what a measure provides is planned. */
export function describeStaffing(match, clause, role) {
    const { tokens } = clause;
    const wordsOf = (from, to) => tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join('');
    const group = (name) => {
        const found = match.groups.get(name);
        return found === undefined ? null : wordsOf(found.start, found.end);
    };
    const lead = wordsOf(Math.max(0, match.start - LEAD_TOKENS), match.start);
    const words = wordsOf(match.start, match.end);
    const per = findDistribution(`${lead}${words}`);
    const count = countOf(match, tokens);
    const change = match.pattern.sets.change === 'true';
    return {
        count,
        employment: employmentOf(match, clause, words, lead),
        role: cleanRole(group('role')),
        unit: group('unit'),
        per,
        change: change ||
            (count !== null && CHANGE.test(`${lead}${words.slice(0, words.indexOf(group('count') ?? ''))}`)),
        scope: readScope(per, `${clause.before}${clause.text}`),
        polarity: polarityOf(match, count, role, `${lead}${words}`, lead),
    };
}
function countOf(match, tokens) {
    const set = match.pattern.sets.count;
    if (set !== undefined)
        return Number(set);
    if (match.groups.has('names') || match.pattern.sets.people === 'named') {
        return tokens.slice(match.start, match.end).filter(({ tags }) => tags.has('PersonName')).length;
    }
    const at = match.groups.get('count')?.start;
    if (at === undefined)
        return null;
    // of 1至2名 the first is sure
    const range = /^[至到\-—~～]$/u.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.tags.has('Numeral') === true;
    return parseNumeral(tokens[range ? at - 2 : at]?.word ?? '')?.value ?? null;
}
/** Told inside the match, just before it (兼职的2名…), or as what the counted do (1名同志兼任…). */
function employmentOf(match, clause, words, lead) {
    const { employment } = match.pattern.sets;
    if (employment === 'part-time')
        return employment;
    // jieba keeps 专职人员 whole and leaves 非 outside
    const inside = readEmployment(lead.endsWith('非') ? `非${words}` : words);
    if (inside !== null || /兼/u.test(words))
        return inside;
    const behind = clause.tokens
        .slice(match.end, match.end + BEHIND_TOKENS)
        .map(({ word }) => word)
        .join('');
    const follows = FOLLOWING.exec(behind)?.[0];
    if (follows !== undefined)
        return readEmployment(follows);
    const leading = LEADING.exec(lead)?.[1];
    return leading === undefined ? null : readEmployment(leading);
}
/** The head noun alone: what employment says stands in its own field, what it is about stands in none. */
export function cleanRole(role) {
    const head = role
        ?.replace(/^(?:专兼职|专职|兼职|全职)/u, '')
        .replace(/^(?:政府信息公开|政务公开|信息公开|网站|网络|新媒体)(?=人员|工作人员|联络员|管理员|专员|编辑)/u, '') ?? '';
    return head === '' || head === '专人' ? null : head;
}
/** Totals of a district or system are of an area; what is told of each unit is not. */
export function readScope(per, sentence) {
    return per === null && AREA.test(sentence) ? 'area' : 'agency';
}
/** Whether what stands before a statement puts it into the future. */
export function isIntended(lead) {
    return INTENDED.test(lead);
}
function polarityOf(match, count, role, words, lead) {
    if (match.pattern.sets.polarity === 'absent' || count === 0)
        return 'absent';
    if (isIntended(lead) || /可设|改由/u.test(words))
        return 'planned';
    const promised = count !== null || PROVIDING.test(words) || PLANNED.has(match.pattern.id);
    return role === 'measure' && promised ? 'planned' : 'present';
}
//# sourceMappingURL=staffing-fields.js.map
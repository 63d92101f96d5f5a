import { parseNumeral } from "../../text/numerals.js";
import { readEmployment } from "./employment.js";
/** 均为兼职, 两人都是专职: how those are employed of whom was just told. */
const AFTERTHOUGHT = /^(?:(?:上述|以上|其)?[0-9一两二三四五六]{1,3}\s?[名人位](?:同志)?(?:均|都|皆|全)|(?:其中|上述|以上|他们)?(?:均|都|全部|全|皆|且)?均?)(?:不是|并非|非|为|是|系|属)?“?(?:非?专职|兼职|全职|合同制|兼任)(?:人员|工作)?的?”?$/u;
/** 兼管财务报账, 还要承担信访: what else those do of whom was just told. */
const BESIDE = /^(?:同时|还|并|又|也|另)?(?:兼[管做办任顾着]|身兼|还要?(?:承担|负责|兼))/u;
/** 由网格长兼任: by whom those posts are filled of which was just told. */
const BY_OTHERS = /^(?:均|都|多|大多|主要|分别)?由[^，。；、：]{1,14}(?:兼任|兼职|兼管|兼)$/u;
/** 至今卫生院还没有确定: those of whom the sentence tells are not there. */
const NOT_YET = /(?:没有?|尚?未|仍未|还未)(?:能)?(?:明确|确定|落实|配备|安排|指定|到位|设立|配齐)$/u;
/** 多为兼职 behind a lack, or behind another employment, is a statement of its own. */
const MOSTLY = /^(?:大?多数?|大都|大部分|基本上?|均|都|全部)(?:为|是|系)“?((?:非?专|全|兼)职|兼任)(?:人员|工作)?的?”?$/u;
const AMOUNT = '([0-9]{1,6}|[一二两三四五六七八九十百千]{1,5})\\s?[余多]?\\s?([名人位])(?:以上|左右)?';
/** Where they are, or what became of them, and a count: 机关科室11名, 9个社区共9人, 比上年减少1名. */
const COUNTED = new RegExp(`^(?:其中|其余|另|还)?((?:[0-9]{1,4}个|20[0-9]{2}年|[^，。；：“”0-9一二两三四五六七八九十]){0,24})${AMOUNT}$`, 'u');
const BARE_COUNT = new RegExp(`^(?:为|共|计|有)?${AMOUNT}$`, 'u');
/** Words that make a counted clause one of another matter. */
const ELSEWHERE = /编制|参加|参训|参与|培训|学习|接待|受理|服务|覆盖|惠及|发放|咨询|来访|约谈|处分|通报|组长|领导|党员|代表|委员|聘|邀请|招募|调整|第$|[篇条件次]/u;
const TOTAL = /共|总计|合计|[^统]计|^计|现为|现有|实有|保持|稳定/u;
const GONE = /减少|增加|新增|增至|减至/u;
const STAFF_WORD = /[联信审管采编宣专内引指辅撰报]\p{Script=Han}?员|专职|兼职|工作人员|专班/u;
/** Whether the clause may go on about staff though no word in it speaks of people. */
export function goesOnWithout(text) {
    return BESIDE.test(text) || NOT_YET.test(text);
}
/** Whether the clause names what else those do of whom the sentence told, or who they are besides. */
export function isBeside(text, told) {
    const counted = typeof told.at(-1)?.count === 'number';
    return BESIDE.test(text) || (counted && BY_OTHERS.test(text));
}
export function isAfterthought(text) {
    return AFTERTHOUGHT.test(text);
}
/** What the sentence has told with the clause added to it; null where the clause does not go on about staff. */
export function continueStaffing(clause) {
    const { span, text, told } = clause;
    const last = told.at(-1);
    if (isAfterthought(text)) {
        if (last === undefined || last.employment !== null)
            return null;
        const employment = readEmployment(text);
        const joined = { start: last.span.start, end: span.end };
        // 均 takes all that the sentence told of
        const others = told.slice(0, -1).map((one) => ({ ...one, employment: one.employment ?? employment }));
        const earlier = /[均都全皆]/u.test(text) ? others : told.slice(0, -1);
        return [...earlier, { ...last, employment, span: joined }];
    }
    if (isBeside(text, told)) {
        if (last === undefined || last.employment !== null || last.polarity === 'absent')
            return null;
        const joined = { start: last.span.start, end: span.end };
        return [...told.slice(0, -1), { ...last, employment: 'part-time', span: joined }];
    }
    if (last !== undefined && last.polarity !== 'absent' && NOT_YET.test(text) && !/[的员]|专人/u.test(text)) {
        return [...told, { ...unmarked(clause), count: 0, polarity: 'absent' }];
    }
    const mostly = MOSTLY.exec(text)?.[1];
    if (mostly !== undefined && (last !== undefined || STAFF_WORD.test(clause.before))) {
        return [...told, { ...unmarked(clause), employment: readEmployment(mostly) }];
    }
    const headed = last !== undefined && last.count === null && /[：:]\s*$/u.test(clause.before);
    const bare = headed ? BARE_COUNT.exec(text) : null;
    if (headed && bare !== null) {
        const count = readCount(bare[1]);
        const polarity = count === 0 ? 'absent' : last.polarity;
        const joined = { start: last.span.start, end: span.end };
        return [...told.slice(0, -1), { ...last, count, unit: bare[2] ?? null, polarity, span: joined }];
    }
    const match = COUNTED.exec(text);
    const where = match?.[1] ?? '';
    if (match === null || ELSEWHERE.test(where))
        return null;
    if (last === undefined) {
        const counted = TOTAL.test(where) && STAFF_WORD.test(clause.before);
        if (!counted && !(clause.employedNext && /^(?:实有|现有|在岗|共有)/u.test(where)))
            return null;
    }
    const model = {
        ...unmarked(clause),
        count: readCount(match[2]),
        employment: readEmployment(where) ?? inheritEmployment(clause, where),
        unit: match[3] ?? null,
        per: findDistribution(where),
        change: GONE.test(where),
        polarity: last?.polarity === 'planned' ? 'planned' : 'present',
    };
    // a heading over counts is no statement beside them
    return headed ? [...told.slice(0, -1), model] : [...told, model];
}
/** A statement about those of whom the last one speaks. */
function unmarked({ span, told }) {
    const last = told.at(-1);
    return {
        span,
        item: last?.item ?? -1,
        count: null,
        employment: null,
        role: last?.role ?? null,
        unit: null,
        per: null,
        change: false,
        scope: last?.scope ?? 'agency',
        polarity: 'present',
    };
}
function readCount(numeral) {
    return numeral === undefined ? null : (parseNumeral(numeral)?.value ?? null);
}
/** Parts of a whole are employed as it is; a total, or what joined or left it, only where all its parts are alike. */
function inheritEmployment({ before, text, told }, where) {
    const last = told.at(-1);
    if (last === undefined)
        return null;
    const listed = /其中[^；。]*$/u.test(before) || text.startsWith('其中') || /职[^；。]{0,12}：/u.test(before);
    if (TOTAL.test(where) || /[比较]/u.test(where))
        return told.every(({ employment }) => employment === last.employment) ? last.employment : null;
    return listed ? last.employment : null;
}
/** 各区大队各: those that have so many each. */
function findDistribution(where) {
    const each = /^(.{2,20}?)(?:各|均|都|分别)$/u.exec(where);
    return each?.[1] ?? null;
}
//# sourceMappingURL=continue-staffing.js.map
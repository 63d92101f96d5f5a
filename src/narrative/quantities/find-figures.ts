import { type FoundNumeral, findNumerals } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';

/** A number of the narrative that counts something; offsets within the sentence, unit included. */
export interface Figure extends Span {
  readonly value: number;
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** Longest first where one begins as another does. */
const UNIT =
  /^\s?[来几]?(人次|件次|条次|批次|场次|家次|户次|宗次|例次|轮次|万元|节(?![气点能水目约假日])|回(?![复应])|[条件项篇期次个份宗例起场家户班批款幅则辑部本张册封处台块面名人位元所套座间集组段档支帖轮卷堂])(?!百分点|以[上下内])/u;
/** What follows a number that tells a date, a time limit, an aspect, a share or a measure: none of them counts what was done. */
const NO_COUNT_BEHIND =
  /^\s?(?:年|月|日|号|时|点|分[^别]|秒|天|周|%|％|‰|倍|楼|室|层|版|级|岁|平方|公里|米|吨|度|折|次(?:开发|供水|利用|加工|污染)|个(?:年头|问题整改|工作日|月|百分点|小时|渠道|语种|行业|领域|岗位|层级|级别|方面|部分|环节|要点|关键|维度|层面|季度|自然日|统一|要素|重点)|项(?:重点|重要|措施|举措|基本|原则|具体|主要|机制|制度)|大|类|方面|工作日|小时|分钟|季度|届|中全会|次全会|次会议精神|条(?:规定|例)|款规定|件(?:大|实|小)?事|处着手|个以上层面|个为什么)/u;
const NO_COUNT_BEFORE =
  /(?:日均|月均|年均|平均)[^，。；\d]{0,4}$|(?:排名?|名列|位[居列]|全[国省市区县])前$|(?:第|〔|【|\[|电话[:：]?|传真[:：]?|邮编[:：]?|邮政编码[:：]?|[-—/\d.]|“|[A-Za-z]|连续)$/u;
/** 每季度一次, 不少于3条: how often something is or must be done, no count of what was. */
const FREQUENCY_BEFORE =
  /(?:(?:不少于|不低于|不超过|不得少于|力争|争取|至少)[^，。；、]{0,8}|(?:每(?:个)?|一个)(?:季度|月|周|年|半年|学期|天|日)[^，。；、]{0,16})\s?$/u;
const APPROXIMATE_BEFORE = /(?:约|近|超|超过|突破|逾|大约|多达|达到?近)\s?$/u;
/** 从三处着手, 抓好两件事, 存在两个问题: what is announced in small Chinese numbers is a list, whatever its unit. */
const ANNOUNCED_BEFORE =
  /(?:从|抓好|抓实|着力|聚焦|围绕|突出|采取|把握|坚持|做到|存在|紧扣|抓住|打好|落实好|分为?|有如下|主要有)(?:了|的)?$/u;
/** 存在以下3个问题 */
const LIST_BEFORE = /(?:以下|如下|下列|下述|上述|以上|这)\s?$/u;
/** 一项, 一次 and the like are mostly articles; they count behind a verb of receiving or doing, or at the end of the clause. */
const COUNTS_BEFORE_ONE =
  /(?:收到|受理|接到|接收|办理|召开|举办|开展|组织|发布|公开|制发|印发|通报|编发|保留|开通|新增|增设|设立|先后|共|计|为)$/u;
/** 办了一次, 开过一次会: what was done is counted in these units; 有了一个新变化 counts nothing. */
const DONE_BEFORE_ONE = /[一-龥](?:了|过)$/u;
const TIMES = /^一[次期场轮回]/u;
/** 一件要…，一件要…: the cases that were received, one by one. */
const CASE_BY_CASE = /^[件宗份例起](?:是|要|为|涉|系|因|属|申请|反映|由|予以)/u;
const UNITLESS_BEFORE =
  /(?:数|量|数量|总数|件数|申请|信息|案件|均为|都为|共为|为|共计|总计|合计|达|[:：])\s?$/u;
/** 粉丝突破2万, 用户210万: a number in 万 needs no unit behind these. */
const READERS_BEFORE = /(?:粉丝|用户|关注|订阅|阅读|点击|访问|浏览|播放|人数|人气)[^，。；]{0,14}$/u;

/** The figures of a sentence, in order; dates, ordinals, time limits, telephone numbers, aspects and shares are none. */
export function findFigures(sentence: string): Figure[] {
  return joinThousands(sentence, findNumerals(sentence)).flatMap((numeral) => {
    const before = sentence.slice(Math.max(0, numeral.start - 8), numeral.start);
    const after = sentence.slice(numeral.end, numeral.end + 10);
    if (
      NO_COUNT_BEHIND.test(after) ||
      NO_COUNT_BEFORE.test(before) ||
      LIST_BEFORE.test(before) ||
      FREQUENCY_BEFORE.test(sentence.slice(Math.max(0, numeral.start - 24), numeral.start)) ||
      isListOfAspects(sentence, numeral)
    )
      return [];
    const unit = UNIT.exec(after);
    const digits = /[0-9０-９]/u.test(sentence[numeral.start] ?? '');
    if (unit === null && !(digits || numeral.value === 0)) return [];
    const readers =
      /[万亿]$/u.test(sentence.slice(numeral.start, numeral.end)) &&
      READERS_BEFORE.test(sentence.slice(Math.max(0, numeral.start - 24), numeral.start));
    if (
      unit === null &&
      !readers &&
      !(UNITLESS_BEFORE.test(before) && /^\s?(?:[，。；、,;）)]|$)/u.test(after))
    )
      return [];
    if (!digits && !isChineseCount(sentence, numeral, before, after.slice(unit?.[0].length ?? 0))) return [];
    const figure = {
      start: numeral.start,
      end: numeral.end + (unit?.[0].length ?? 0),
      value: numeral.value,
      unit: unit?.[1] ?? null,
      approximate: numeral.approximate || /^\s?来/u.test(after) || APPROXIMATE_BEFORE.test(before),
    };
    return [figure];
  });
}

/** 一, 两 and 三 live in many words (统一, 三审三校): as counts they stand before a unit and apart from such words. */
function isChineseCount(
  sentence: string,
  { start, value }: { start: number; value: number },
  before: string,
  behind: string,
): boolean {
  if (/[统唯同单万专第逐任其每某进]$/u.test(before)) return false;
  // 零 is told as a word: 零申请 is read with the claims of nothing
  if (value === 0) return /^\s?(?:[，。；、,;）)]|$)/u.test(behind);
  if (value < 10 && (ANNOUNCED_BEFORE.test(before) || isSumOfNames(sentence, start, value))) return false;
  if (sentence[start] !== '一' || value !== 1) return true;
  // 一起, 一块, 一并 are adverbs
  if (
    /^[起块]/u.test(sentence.slice(start + 1)) &&
    (/[到在融合聚于]$/u.test(before) || !/^[，。；、,;）)]/u.test(behind))
  )
    return false;
  if (COUNTS_BEFORE_ONE.test(before) || /^(?:[，。；、,;）)]|$)/u.test(behind)) return true;
  const from = sentence.slice(start);
  if (TIMES.test(from) && DONE_BEFORE_ONE.test(before)) return true;
  return /(?:^|[，,、；：:])$/u.test(before) && CASE_BY_CASE.test(from.slice(1));
}

/** 资源保护、要素保障和群众维权三条主线: as many names as the number says, so that it counts nothing but them. */
function isSumOfNames(sentence: string, start: number, value: number): boolean {
  if (!/^[两二三四五六七八九](?:[家项条支]|个(?!账号|帐号|公众号))/u.test(sentence.slice(start, start + 6)))
    return false;
  const clause = /[^，,。；;：:]{0,60}$/u.exec(sentence.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return value === clause.split(/[、和与及]/u).length;
}

/** 2 345: groups of three digits with a blank between are one number. */
function joinThousands(sentence: string, numerals: readonly FoundNumeral[]): FoundNumeral[] {
  const joined: FoundNumeral[] = [];
  for (const numeral of numerals) {
    const last = joined.at(-1);
    const group = /^\d{3}$/u.test(sentence.slice(numeral.start, numeral.end));
    const first =
      last !== undefined && /^[1-9]\d{0,2}(?: \d{3})*$/u.test(sentence.slice(last.start, last.end));
    if (
      last !== undefined &&
      first &&
      group &&
      last.end + 1 === numeral.start &&
      sentence[last.end] === ' '
    ) {
      const value = last.value * 1000 + numeral.value;
      joined[joined.length - 1] = { ...numeral, start: last.start, value };
    } else {
      joined.push(numeral);
    }
  }
  return joined;
}

/** 6个方面25项: the items of a plan, not of the year. */
function isListOfAspects(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - 8), start);
  return (
    /(?:个|大)(?:方面|部分|大类|类|领域)\s?共?$/u.test(before) &&
    /^\s?(?:项|个|条)/u.test(sentence.slice(end, end + 3))
  );
}

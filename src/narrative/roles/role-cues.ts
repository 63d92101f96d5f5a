import type { Role } from '../narrative.ts';
import { SHORTCOMING } from './role-words.ts';

/** Words that speak for a role. A cue counts once for an item, however often it stands there. */
export interface RoleCue {
  readonly role: Role;
  /** Said before the matched words in the evidence: `shortcoming 不够`. */
  readonly name: string;
  /** Against 3 for the list's lead-in. */
  readonly weight: number;
  readonly pattern: RegExp;
}

/** 仍需加强 admits in a list of problems and promises in a list of measures. */
export const WANTING =
  /有待|亟待|亟需|亟须|尚待|[仍还尚](?:然)?(?:需|须|要|应|待|可|缺|欠|不)|需(?:要)?(?:进一步|不断|继续|持续)|差距|(?:提升|改进|进步|上升)的?空间|短板/u;

export const FUTURE =
  /下一?步|下一?阶段|(?<!结转\S{0,2})下一年|今后|以后的?工作|接下来|明年|来年|新的一年|力争|争取(?!了)/u;

export const INTENT =
  /(?:^|[，；。：、\s]|[我们局委厅办镇乡区县市院处州府门位道也续都还])(?:将(?!\s?\d)|拟|要|打算|准备(?!工作|就绪|金)|计划(?=[在于对把将从通开建组举配增安制引添争]|20))(?!\S{0,14}(?:纳入了|列入了|作为了|求))/u;

/** Told as done. 为了, 了解 and attributes (已公开的信息) do not tell. */
export const DONE =
  /(?<![为除])了(?!解(?!读|释|决|困)|望|然)|(?:全部|均|逐一|如期|按期)(?:做到|完成|整改|解决|更换|补发|补齐|纠正)|基本(?:完成|解决)|由[^，。；]{1,14}?(?:提高|提升|增加|增至|缩短|压缩|下降|降低|减少)[至到为]|(?:同比|[较比]上年|[较比]去年)[^，。；]{0,10}(?:增|提高|提升|下降|减|降)|共[^，。；]{0,4}\d+\s?余?人次?(?:参加|参训)|(?<!虽[^，。；]{0,8})已(?:经)?(?![^，。；]{0,10}的(?!整改|要求))(?![不是有成达无]|(?:发|公开|发布|上网|建|办结)[^，。；了]{0,4}(?:信息|内容|栏目|文件|公告|件))(?=[^，。；]{2})|得到(?:了|有效|明显|较大|显著|进一步)|(?:全年|年内|今年|本年度?|一年来|截至|年初以来|期间)[^。；]{0,40}?(?:共|组织|召开|开展|举办|发布|公开|完成|印发|受理|收到|培训|更新|整改|修订|新增|制定)|累计|及时进行整改|(?:明显|显著|有效|不断|持续|稳步|进一步)(?:改善|好转|规范有序)(?!的)/u;

/** A shortcoming that an earlier report, or somebody who checked, had named. */
const NAMED_BEFORE =
  /(?:上(?:一)?年度?|去年|以往|前期|(?:20\d\d\s?年度?)?报告(?:中)?|检查|督查|评估|审计|巡察|考核)[^。；]{0,30}?(?:提到|反映|指出|提出|发现|存在|查出|通报)[^。；]{0,60}?(?:问题|不足|短板|[，；]|的)/u;

/** True for a sentence that names a known shortcoming and tells what was done about it. */
export function tellsOfMending(text: string): boolean {
  const named = NAMED_BEFORE.exec(text);
  if (named === null || FUTURE.test(text) || INTENT.test(text)) return false;
  return DONE.test(text.slice(named.index + named[0].length));
}

/** 作为一项任务 counts nothing. */
export const ACHIEVED_COUNT =
  /(?<!(?:作为|成为|当作|当成|视为|是|这|每|同|逐))[\d一两三四五六七八九十百千余万]\s{0,3}(?:余|多)?万?\s{0,3}(?:条|件|次|篇|期|份|场|人次|宗|例|项|批|部|个)(?!方面|月|工作日|领域)/u;

/** An act with its count: told as done unless something says that it is planned. */
export const COUNTED_ACT =
  /(?:举办|组织|开展|召开|印发|新增|新设|增设|完成|公开|发布|修订|制定|培训|清理|整改|更新|配备|收到|受理|答复)[^，。；]{0,24}?\d+\s?(?:余|多)?(?:万)?\s?(?:条|件|次|篇|期|份|场|人次|名|人|项|个(?!月|工作日|方面))/u;

/** A count that is only aimed at. */
export const AIMED = /不少于|不低于|至少|力争|每(?:年|季|月|周|半年|个)|定期/u;

/** General success: it names nothing that was done. */
export const SUCCESS =
  /取得(?:了)?\S{0,12}(?:成绩|成效|进展|成果|效果|进步)|运行(?:正常|平稳|良好)|(?:顺利|有序|稳步|扎实|全面)(?:开展|推进|进行)|(?:开展|进展)(?:顺利|有序|良好)|健康发展|再上(?:新)?台阶/u;

/** The report speaks of itself: what it is made by and of, how to get it, whom to ask. */
export const ABOUT_REPORT =
  /本(?:年度)?报告(?:中|由|是|全文|的|所|根据|依据|包括|内容|电子)|本年报|统计期限|(?:编制|制作|形成)[^，。]{0,4}(?:本|年度|此)报告|(?:报告|公布|公开|通报|汇报|说明|总结)如下|如(?:对(?:本|此|报告)|有(?:任何)?(?:疑问|问题|意见))|报告[^，。]{0,6}电子版|电子版[^，。]{0,12}(?:可|下载|查阅|网站)|可(?:在|从|登录|通过)[^，。；]{0,30}(?:下载|查阅本)|(?:全文|内容)(?:共)?(?:包括|由)[^。]{0,200}组成|各级行政机关应当|欢迎(?:与|联系)|联系电话|(?:联系人|传真|邮政?编码?|(?:联系|办公|通讯|通信)?地址|电子邮箱|监督电话) ?[:：]/u;

/** The cues that are counted item by item; frames and positions are weighed beside them. */
export const ROLE_CUES: readonly RoleCue[] = [
  { role: 'problem', name: 'shortcoming', weight: 1.6, pattern: SHORTCOMING },
  { role: 'problem', name: 'wanting', weight: 1, pattern: WANTING },
  {
    role: 'problem',
    name: 'admission',
    weight: 1,
    pattern: /(?:仍|还|尚|依然|也|主要|但|仍然)?存在(?!的)\S{0,30}?(?:问题|不足|差距|现象|困难|情况)/u,
  },
  { role: 'measure', name: 'future', weight: 2.4, pattern: FUTURE },
  { role: 'measure', name: 'modal', weight: 1.6, pattern: INTENT },
  { role: 'measure', name: 'continuing', weight: 0.6, pattern: /继续|进一步|持续|不断|切实|更加/u },
  { role: 'measure', name: 'purpose', weight: 0.3, pattern: /确保|保证|着力|务求/u },
  {
    role: 'background',
    name: 'report about itself',
    weight: 6,
    pattern: ABOUT_REPORT,
  },
  {
    role: 'achievement',
    name: 'nothing occurred',
    weight: 3,
    pattern:
      /(?:未|没有|无|从未)(?:收到|接到|受理|发生|产生|涉及|收取|出现(?!过?的)|因|被|有(?:公民|收到|发生|行政))|(?:未|没有|无)[^，。；]{0,24}(?:申请|复议|诉讼|收费|费用|投诉|举报|泄密)(?:案件|事件|情况|情形|现象|事项|的)?(?:[。，；]|$)/u,
  },
];

/** A heading that names its subject only; the words at its end make it one whatever stands before. */
export const NEUTRAL_HEADING =
  /^(?:(?:改进|整改|工作)\S{0,4}(?:办法|对策|建议|途径|意见)|(?:关于|在)?\S{0,40}(?:情况|问题|措施|举措|方面|打算|思路|概述|概况)|\S{0,12}(?:存在|主要|突出)(?:的)?\S{0,6}(?:不足|短板|差距|困难|薄弱环节)|(?:主要|具体|存在)?(?:的)?(?:问题|困难|短板|差距|不足)(?:和|与|及|、)\S{0,6}(?:不足|短板|差距|困难|薄弱环节)|不足之处)$/u;

/** The same for words that also end a sentence about an act (细化公开事项), and for the customary heads of the first section. */
export const NEUTRAL_UNLESS_ACT =
  /^(?:\S{0,8}(?:计划|安排|方向|做法|环节|成效|亮点|事项|困难)|(?:工作|主要)?(?:概况|概述)|\S{0,6}(?:办法|对策|建议|途径)|(?:政府)?(?:政务|信息)?(?:公开)?(?:主动公开|依申请公开|信息管理|平台建设|监督保障|政策解读|回应关切|组织领导|制度建设|队伍建设|机构建设|机构设置|人员配备|教育培训|业务培训|渠道建设|保密审查|监督考核|工作保障|公开内容|公开渠道|公开形式)(?:工作)?)$/u;

/** Opens a heading that names an act even where it ends like a neutral one: 制定改进措施, 解决突出问题. */
export const ACT_ON_NOUN =
  /^(?:解决|整改|查摆|查找|破解|制定|采取|完善|细化|强化|健全|加强|严格|反馈|缩小|进一步|做好|抓好|推进|推动|开展|规范|深化|优化|提升|扎实|积极|持续|认真|切实)/u;

/** Clauses of a lead-in that promise nothing of their own. */
export const FORMULA =
  /针对|对此|为此|结合|按照|根据|围绕|坚持|对照|立足|以\S{1,20}为|认真(?:研究|学习|贯彻|总结|分析|落实|按照)|严格(?:按照|执行|落实)|贯彻|落实\S{0,12}(?:要求|精神|部署|条例)|高度重视|(?:以下|如下|下列|几个|[一二两三四五六七八九\d]个)\S{0,6}(?:方面|工作|措施|环节|举措|改进|入手)|切实(?:解决|抓好|做好)|加以(?:改进|解决|完善)|查漏补缺|再接再厉|取长补短|扬长避短|(?:做好|加强|推进|改进|抓好|提升|提高|深化|推动|完善)\S{0,6}(?:政府|政务)?(?:信息)?公开(?:各项)?(?:工作)?(?:水平|质量)?$|(?:政府|政务)(?:信息)?公开(?:各项)?工作(?:水平|质量|再上新台阶)|整改$|努力$|存在(?:的)?\S{0,6}(?:问题|不足|短板|薄弱)|(?:问题|不足)\S{0,4}需要|要求$|如下$|包括$/u;

/** A yearly summary: everything went well, nothing in particular. */
export const SUMMARY =
  /(?:20\d\d\s?年|今年|本年)度?是[^，。；]{0,40}(?:一年|之年|年份)|取得(?:了)?\S{0,10}(?:成绩|成效|进展|成果|效果|进步)|领导下|指导下|(?:坚持|始终)以|认真(?:贯彻|落实|执行|按照|学习)|贯彻(?:落实|执行)|深入(?:贯彻|学习|落实)|严格(?:按照|落实|执行|遵守)|全面(?:贯彻|落实|推进)|按照\S{1,40}?(?:要求|部署|精神)|高度重视|扎实(?:推进|做好|开展)|有序(?:开展|推进)|稳步(?:推进|提升)|不断(?:提高|提升|完善|加强|推进|创新|深化|加大)|紧紧围绕|根据《|围绕|总体(?:平稳|良好)|大力推进|依法|积极/u;

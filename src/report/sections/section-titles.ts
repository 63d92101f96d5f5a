import type { SectionKind } from '../report.ts';

interface SectionTitle {
  readonly kind: SectionKind;
  /** True where the section tells rather than counts (corpus/codebook.md). */
  readonly narrative: boolean;
  /** Matches at the start of what follows the number; its end is the title's end where text is glued to it. */
  readonly pattern: RegExp;
}

/**
 * How the sections are called: the six prescribed titles (国办公开办函〔2019〕60号 and 〔2021〕30号) with the variants of the field,
 * and those of reports of 2018 and earlier. In order of precedence: the first that matches decides.
 */
export const SECTION_TITLES: readonly SectionTitle[] = [
  {
    kind: 'problems_and_measures',
    narrative: true,
    pattern:
      /^(?:(?:(?:政府|政务)?信息|政务)公开)?(?:工作)?(?:中)?(?:目前|当前)?(?:存在|面临)?的?(?:主要|突出)?(?:问题|不足|困难|短板|弱项|薄弱环节)(?:(?:和|与|及|、)?(?:不足|困难|问题|短板|弱项|薄弱环节|原因(?:分析)?))?(?:以?及|和|与|、|，)?(?:其|下一?步|今后|整改|工作|[下来明]一?年度?|\d{4}年度?)?的?(?:改进|整改|工作|解决|努力|对策|应对|主要|建议|打算|措施|举措|思路|安排)(?:工作|改进)?(?:的)?(?:情况|措施|举措|办法|打算|安排|方向|思路|计划|意见|建议)?(?:和打算|和措施|及措施)?/,
  },
  {
    kind: 'problems',
    narrative: true,
    pattern:
      /^(?:(?:(?:政府|政务)?信息|政务)公开)?(?:工作)?(?:中)?(?:目前|当前)?(?:存在|面临)的?(?:主要|突出)?(?:问题|不足|困难|短板|弱项|薄弱环节)(?:(?:和|与|及|、)(?:问题|不足|困难|短板|弱项|薄弱环节|原因(?:分析)?))?|^(?:主要|突出|当前)?(?:问题|困难)(?:和|与|及|、)?(?:不足|短板|困难)|^(?:主要|突出)问题|^(?:不足|短板)之处/,
  },
  {
    kind: 'measures',
    narrative: true,
    pattern:
      /^(?:改进|整改|下一?步|下一?阶段|[下来明]一?年度?|今后|以后|新的?一年)(?:的|政府信息公开|政务公开)?(?:工作|改进|主要|整改)*的?(?:措施|情况|举措|打算|安排|思路|计划|方向|办法|重点|设想)|^\d{4}年度?(?:的|政府信息公开|政务公开)?(?:工作|改进|主要|整改)*的?(?:措施|举措|打算|安排|思路|计划|方向|办法|重点|设想)/,
  },
  {
    kind: 'other',
    narrative: false,
    pattern:
      /^(?:(?:其他|其它)?需要?(?:报告|说明|公开)的?(?:其他|其它)?(?:有关|情况|问题|事项)+|(?:其他|其它)(?:需要)?(?:有关)?(?:说明|报告)?(?:的)?事项|需要说明的事项)/,
  },
  {
    kind: 'review',
    narrative: false,
    pattern:
      /^(?:因?(?:政府|政务)?信息公开(?:工作)?)?(?:被|引起|引发|申请|提起|提出|的|涉及)*(?:行政)?复议(?:、|和|及|与|或)?(?:被|提起|申请)*(?:行政)?(?:诉讼)?(?:的|和申诉|、申诉)*(?:情况)?/,
  },
  {
    kind: 'requests',
    narrative: false,
    pattern:
      /^(?:(?:政府|政务)?信息)?(?:收到和处理|依申请公开|受理和处理|公开申请)(?:(?:政府|政务)?信息(?:公开)?)?(?:的)?(?:申请|办理|工作|处理|答复)*(?:的)?(?:情况)?/,
  },
  {
    kind: 'proactive',
    narrative: false,
    pattern: /^(?:(?:政府|政务)?信息)?主动公开(?:的)?(?:(?:政府|政务)?信息)?(?:的)?(?:工作)?(?:的)?(?:情况)?/,
  },
  {
    kind: 'fees',
    narrative: false,
    pattern:
      /^(?:(?:政府|政务)?信息公开)?(?:依申请公开)?(?:的)?(?:收费|费用|收支|支出|经费)(?:及|和|与|、)?(?:减免|收取|收费|支出)?(?:的)?(?:情况)?/,
  },
  {
    kind: 'organization',
    narrative: true,
    pattern:
      /^(?:(?:政府|政务)?信息公开)?(?:工作)?的?(?:组织|机构|人员|队伍|制度|保障|监督|领导|平台)(?:领导|机构|建设|保障|设置|人员|制度|监督|管理|培训|教育|、|和|及|与)*(?:的)?(?:情况)?/,
  },
  {
    kind: 'overview',
    narrative: true,
    pattern:
      /^(?:推进|开展|实施|落实)?(?:(?:政府|政务)?信息公开|政务公开(?=(?:工作)?的?(?:总体|整体|基本)))?(?:年度)?(?:工作)?(?:的)?(?:总体|基本|主要|整体|开展|推进)?(?:工作)?(?:情况|概况|概述)(?:概述)?/,
  },
  {
    kind: 'other',
    narrative: true,
    pattern:
      /^(?:(?:政府|政务)?信息公开)?(?:的)?(?:咨询|举报投诉|投诉举报|解读回应|回应解读|政策解读|建议提案)(?:处理|办理|接待|结果|公开|工作|及|和|与|、|投诉|举报)*(?:的)?情况/,
  },
  { kind: 'annex', narrative: false, pattern: /^附(?:件|表|录)/ },
];

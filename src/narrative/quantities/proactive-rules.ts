import type { SubjectRule } from './subject-rule.ts';

/** 废止2件，现行有效43件: the columns of table 二 where the row was named before. */
const COLUMN_WORDS = {
  repealed: /^(?:其中|本年度?|全年|共)?(?:废止|宣布失效|失效|废止失效|废止和失效)(?:了|数|件数)?\s?$/u,
  valid: /^(?:其中|目前|现|继续)*(?:现行)?有效(?:的|数|件数|文件)?\s?$/u,
  made: /^(?:其中|本年度?|全年|共)?(?:新)?(?:制发|制定|出台)(?:了|数|件数)?\s?$/u,
};

/** 公示行政处罚18件 counts what was published, 行政处罚18件全部公示 the decisions. */
const PUBLISHED =
  /(?:公开|公示|发布|公布|录入|更新|上传)[^，。；]{0,16}(?:许可|处罚|强制)|(?:许可|处罚|强制)[^，。；]{0,8}(?:信息|公示|公开|结果|类|事项)/u;

/** What table 二 counts, where the words tell of the acts themselves and not of publishing them. */
export const PROACTIVE_RULES: readonly SubjectRule[] = [
  {
    subject: 'proactive.fees',
    cell: 'proactive.fees.amount',
    near: /行政事业性收费/u,
    units: ['元', '万元'],
  },
  {
    subject: 'proactive.procurement',
    cell: null,
    near: /政府(?:集中)?采购|采购(?:总)?(?:金额|额)/u,
    units: ['元', '万元', '项', '个', '次'],
    unless: /公开|发布|公示|信息/u,
  },
  {
    subject: 'proactive.normative_documents',
    cell: 'proactive.normative_documents.repealed',
    near: /(?:废止|失效)[^，。；]{0,10}文件|规范性文件.{0,10}(?:废止|失效)/u,
    unless: /下线|撤下|下架/u,
  },
  {
    subject: 'proactive.normative_documents',
    cell: 'proactive.normative_documents.valid',
    near: /(?:有效|现有|现存|保留)的?(?:行政)?规范性文件|现行有效.{0,14}规范性文件|规范性文件.{0,14}现行有效/u,
  },
  ...(['repealed', 'valid', 'made'] as const).map((column) => ({
    subject: 'proactive.normative_documents',
    cell: `proactive.normative_documents.${column}`,
    near: /./u,
    lead: COLUMN_WORDS[column],
    sentence: /规范性文件/u,
    units: ['件', '份', '个', '部', '条'],
  })),
  {
    subject: 'proactive.normative_documents',
    cell: 'proactive.normative_documents.made',
    near: /规范性文件/u,
    unless: /清理|解读/u,
  },
  {
    subject: 'proactive.regulations',
    cell: 'proactive.regulations.made',
    near: /规章/u,
    unless: /规章制度/u,
  },
  {
    subject: 'proactive.licences',
    cell: 'proactive.licences.decisions',
    near: /行政许可|(?:办理|作出|办结|核发|颁发|准予|受理|审批)[^，。；]{0,20}许可/u,
    unless: PUBLISHED,
  },
  {
    subject: 'proactive.penalties',
    cell: 'proactive.penalties.decisions',
    near: /行政处罚|(?:作出|下达|实施)[^，。；]{0,10}处罚|处罚决定|处罚案件/u,
    unless: PUBLISHED,
  },
  {
    subject: 'proactive.coercion',
    cell: 'proactive.coercion.decisions',
    near: /行政强制/u,
    unless: PUBLISHED,
  },
];

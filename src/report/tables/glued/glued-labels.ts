import type { TableName } from '../statutory-tables.ts';

/** A label of the form as it is found inside running text; white space removed, ASCII brackets. */
export interface GluedLabel {
  readonly table: Exclude<TableName, 'review'>;
  /** As in forms.ts; null for words that head a group of rows and have no figures. */
  readonly row: string | null;
  /** The number before the label, which in glued text follows the figures of the row before; null where the words themselves begin the label. */
  readonly ordinal: number | null;
  readonly pattern: RegExp;
}

function label(
  table: GluedLabel['table'],
  row: string | null,
  ordinal: number | null,
  pattern: RegExp,
): GluedLabel {
  return { table, row, ordinal, pattern };
}

/** Labels of tables 二 and 三 in the order of the form. Each pattern finds its own label among all, glued together; a test holds it to that. */
export const GLUED_LABELS: readonly GluedLabel[] = [
  label('proactive', 'regulations', null, /规章/g),
  label('proactive', 'normative_documents', null, /(?:行政)?规范性文件/g),
  label('proactive', 'licences', null, /行政许可/g),
  label('proactive', 'other_services', null, /其[他它]对外管理服务事项/g),
  label('proactive', 'penalties', null, /行政处罚/g),
  label('proactive', 'coercion', null, /行政强制/g),
  label('proactive', 'fees', null, /行政事业性?收费/g),
  label('proactive', 'procurement', null, /政府(?:集中)?采购(?!项目)/g),
  label('requests', 'received', null, /(?:一、)?本年度?新收到?的?政府信息公开申请的?(?:数量|总数|数|件数)?/g),
  label(
    'requests',
    'carried_in',
    null,
    /(?:二、)?上一?年度?结转的?政府信息公开申请的?(?:数量|总数|数|件数)?/g,
  ),
  label('requests', null, null, /三、本年度?办理结果/g),
  label('requests', 'granted', null, /(?:\(一\))?予以公开/g),
  label('requests', 'partly_granted', null, /(?:\(二\))?部分公开(?:\(区分处理的.{0,20}其[他它]情形\)?)?/g),
  label('requests', null, null, /(?:\(三\))?不予公开/g),
  label('requests', 'refused.state_secret', 1, /属于国家秘密/g),
  label('requests', 'refused.prohibited_by_law', 2, /其[他它]法律、?行政法规禁止公开/g),
  label('requests', 'refused.security_stability', 3, /危及.?三安全一稳定["”’'」]?/g),
  label('requests', 'refused.third_party', 4, /保护第三方合法权益/g),
  label('requests', 'refused.internal_affairs', 5, /属于三类内部(?:事务)?信息/g),
  label('requests', 'refused.process', 6, /属于四类过程性?信息/g),
  label('requests', 'refused.enforcement_file', 7, /属于行政执法案卷(?:信息)?/g),
  label('requests', 'refused.administrative_query', 8, /属于行政查询事项/g),
  label('requests', null, null, /(?:\(四\))?无法提供/g),
  label('requests', 'unavailable.not_held', 1, /本?机关不掌握(?:的|相关)*政府信息/g),
  label('requests', 'unavailable.needs_creation', 2, /没有现成(?:的)?信息.?需要另行制作(?:信息)?/g),
  label('requests', 'unavailable.unclear', 3, /补正后申请内容仍不明确/g),
  label('requests', null, null, /(?:\(五\))?不予处理/g),
  label('requests', 'not_processed.petition', 1, /信访、?举报、?投诉类申请/g),
  label('requests', 'not_processed.duplicate', 2, /重复申请/g),
  label('requests', 'not_processed.publication', 3, /要求提供公开出版物/g),
  label('requests', 'not_processed.repeated_mass', 4, /无正当理由大量反复申请/g),
  label(
    'requests',
    'not_processed.confirmation',
    5,
    /要求行政机关确认或(?:者)?重新出具已(?:经)?获取(?:的)?信息/g,
  ),
  label('requests', 'other_outcome', null, /(?:\(六\))?其[他它]处理/g),
  label(
    'requests',
    'other_outcome.no_correction',
    1,
    /申请人无正当理由逾期不补正.{0,4}行政机关不再处理其政府信息公开申请/g,
  ),
  label(
    'requests',
    'other_outcome.fee_unpaid',
    2,
    /申请人逾期未按收费通知要求缴纳费用.{0,4}行政机关不再处理其政府信息公开申请/g,
  ),
  label('requests', 'other_outcome.other', 3, /(?<=3[.、]?)其[他它](?!法律|处理|结果|对外|组织|情形)/g),
  label('requests', 'outcomes', null, /\(七\)(?:总计|合计)/g),
  label('requests', 'carried_out', null, /(?:四、)?结转下一?年度?继续办理/g),
];

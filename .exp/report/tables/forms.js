/** Columns of table 三 (applicants), in the order of the form; `total` is the sum of the others. */
export const REQUEST_COLUMNS = [
    'person',
    'business',
    'research',
    'nonprofit',
    'legal',
    'other',
    'total',
];
/** Columns of each group of table 四; `total` is the sum of the others. */
export const REVIEW_COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'];
/** Groups of table 四, in the order of the form: 行政复议, 未经复议直接起诉, 复议后起诉. */
export const REVIEW_ROWS = [
    'reconsideration',
    'litigation_direct',
    'litigation_after_reconsideration',
];
/** Rows of table 二 and their columns on each form; an empty list: the row is not on that form. */
export const PROACTIVE_COLUMNS = {
    regulations: { 2019: ['made', 'published', 'total'], 2021: ['made', 'repealed', 'valid'] },
    normative_documents: { 2019: ['made', 'published', 'total'], 2021: ['made', 'repealed', 'valid'] },
    licences: { 2019: ['previous', 'change', 'decisions'], 2021: ['decisions'] },
    other_services: { 2019: ['previous', 'change', 'decisions'], 2021: [] },
    penalties: { 2019: ['previous', 'change', 'decisions'], 2021: ['decisions'] },
    coercion: { 2019: ['previous', 'change', 'decisions'], 2021: ['decisions'] },
    fees: { 2019: ['previous', 'change'], 2021: ['amount'] },
    procurement: { 2019: ['projects', 'amount'], 2021: [] },
};
/** Columns that hold amounts of money. */
export const AMOUNT_COLUMNS = new Set(['fees.amount', 'procurement.amount']);
/**
 * Which form a header cell of table 二 belongs to; white space removed. 国办公开办函〔2019〕60号 asks for stock and change,
 * 〔2021〕30号 for the year's flow.
 */
export const HEADER_FORMS = [
    { form: '2019', pattern: /新制作|新公开|对外公开总|上一年项目|增\/减|采购项目数|采购总金额/ },
    { form: '2021', pattern: /制发件数|废止件数|现行有效|本年处理决定|本年收费金额/ },
];
function row(table, name, label, pattern) {
    return { table, row: name, label, pattern };
}
/** Every row of tables 二 and 三 in the order of the form. Patterns exclude each other; a test holds each against all labels. */
export const FORM_ROWS = [
    row('proactive', 'regulations', '规章', /^规章$/),
    row('proactive', 'normative_documents', '行政规范性文件', /^(?:行政)?规范性文件$/),
    row('proactive', 'licences', '行政许可', /^行政许可$/),
    row('proactive', 'other_services', '其他对外管理服务事项', /^其他对外管理/),
    row('proactive', 'penalties', '行政处罚', /^行政处罚$/),
    row('proactive', 'coercion', '行政强制', /^行政强制$/),
    row('proactive', 'fees', '行政事业性收费', /^行政事业性?收费/),
    row('proactive', 'procurement', '政府集中采购', /^政府(?:集中)?采购$/),
    row('requests', 'received', '一、本年新收政府信息公开申请数量', /^(?:一、)?本年度?新收/),
    row('requests', 'carried_in', '二、上年结转政府信息公开申请数量', /^(?:二、)?上一?年度?结转/),
    row('requests', 'granted', '（一）予以公开', /^(?:三、.{0,8})?(?:\(一\))?予以公开$/),
    row('requests', 'partly_granted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', /^(?:\(二\))?部分公开/),
    row('requests', 'refused.state_secret', '1.属于国家秘密', /属于国家秘?密?$/),
    row('requests', 'refused.prohibited_by_law', '2.其他法律行政法规禁止公开', /^(?:\D{0,8}2\.?、?)?其[他它]法律/),
    row('requests', 'refused.security_stability', '3.危及“三安全一稳定”', /危及.?三安全/),
    row('requests', 'refused.third_party', '4.保护第三方合法权益', /保护第三方/),
    row('requests', 'refused.internal_affairs', '5.属于三类内部事务信息', /三类内部/),
    row('requests', 'refused.process', '6.属于四类过程性信息', /四类过程/),
    row('requests', 'refused.enforcement_file', '7.属于行政执法案卷', /行政执法案/),
    row('requests', 'refused.administrative_query', '8.属于行政查询事项', /行政查询/),
    row('requests', 'unavailable.not_held', '1.本机关不掌握相关政府信息', /机关不掌握/),
    row('requests', 'unavailable.needs_creation', '2.没有现成信息需要另行制作', /没有现成/),
    row('requests', 'unavailable.unclear', '3.补正后申请内容仍不明确', /补正后/),
    row('requests', 'not_processed.petition', '1.信访举报投诉类申请', /信访(?:、)?举报/),
    row('requests', 'not_processed.duplicate', '2.重复申请', /^(?:\D{0,8}2\.?、?)?重复申请/),
    row('requests', 'not_processed.publication', '3.要求提供公开出版物', /公开出版/),
    row('requests', 'not_processed.repeated_mass', '4.无正当理由大量反复申请', /理由大量/),
    row('requests', 'not_processed.confirmation', '5.要求行政机关确认或重新出具已获取信息', /要求行政机关确认|确认或重新/),
    row('requests', 'other_outcome.no_correction', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', /申请人无正当理由逾|逾期不补正/),
    row('requests', 'other_outcome.fee_unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', /申请人逾期未按|未按收费通知/),
    row('requests', 'other_outcome.other', '3.其他', /^3[.、]?其[他它]$/),
    row('requests', 'other_outcome', '（六）其他处理', /^(?:\(六\))?其[他它]处理$/),
    row('requests', 'outcomes', '（七）总计', /^\(七\)(?:总计|合计)$/),
    row('requests', 'carried_out', '四、结转下年度继续办理', /^(?:四、)?结转下一?年度?/),
];
/** A label as patterns expect it: no white space, ASCII brackets and points. */
function compactLabel(printed) {
    return printed.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')').replaceAll('．', '.');
}
// what an agency explains of a row behind its label: 规章（…应提供相关数据）
const EXPLANATION = /(?<=.{2})\([^)]{4}.*$/s;
/** The row that a label names; null where it names none. */
export function matchRow(label) {
    const compact = compactLabel(label).replace(EXPLANATION, '');
    // a sentence about the row is not its label
    if (compact.length === 0 || compact.length > 50 || compact.includes('。'))
        return null;
    return FORM_ROWS.find(({ pattern }) => pattern.test(compact)) ?? null;
}
//# sourceMappingURL=forms.js.map
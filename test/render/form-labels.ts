/** Columns of a row of table 二 on one form, as the form prints them, in order. */
export type PrintedColumns = Readonly<Record<string, string>>;

interface Band {
  /** The clause of 政府信息公开条例 that the band accounts for. */
  readonly title: string;
  readonly rows: Readonly<Record<string, string>>;
  readonly columns: { readonly [form in '2019' | '2021']: PrintedColumns | null };
}

const DOCUMENTS = {
  2019: { made: '本年新制作数量', published: '本年新公开数量', total: '对外公开总数量' },
  2021: { made: '本年制发件数', repealed: '本年废止件数', valid: '现行有效件数' },
};
const POWERS = {
  2019: { previous: '上一年项目数量', change: '本年增/减', decisions: '处理决定数量' },
  2021: { decisions: '本年处理决定数量' },
};

/** Table 二 in the order of the form (国办公开办函〔2019〕60号 and 〔2021〕30号). */
export const PROACTIVE_BANDS: readonly Band[] = [
  {
    title: '第二十条第（一）项',
    rows: { regulations: '规章', normative_documents: '行政规范性文件' },
    columns: DOCUMENTS,
  },
  {
    title: '第二十条第（五）项',
    rows: { licences: '行政许可', other_services: '其他对外管理服务事项' },
    columns: POWERS,
  },
  { title: '第二十条第（六）项', rows: { penalties: '行政处罚', coercion: '行政强制' }, columns: POWERS },
  {
    title: '第二十条第（八）项',
    rows: { fees: '行政事业性收费' },
    columns: {
      2019: { previous: '上一年项目数量', change: '本年增/减' },
      2021: { amount: '本年收费金额' },
    },
  },
  {
    title: '第二十条第（九）项',
    rows: { procurement: '政府集中采购' },
    columns: { 2019: { projects: '采购项目数量', amount: '采购总金额' }, 2021: null },
  },
];

/** The words over the labels of table 三. */
export const BALANCE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** Applicants of table 三 that are 法人或其他组织. */
export const ORGANISATIONS: PrintedColumns = {
  business: '商业企业',
  research: '科研机构',
  nonprofit: '社会公益组织',
  legal: '法律服务机构',
  other: '其他',
};

export const REQUEST_COLUMNS = ['person', ...Object.keys(ORGANISATIONS), 'total'] as const;

/** The outcomes of table 三 in the order of the form; a group has rows of its own. */
export const OUTCOMES: readonly {
  readonly row: string;
  readonly label: string;
  readonly rows?: PrintedColumns;
}[] = [
  { row: 'granted', label: '（一）予以公开' },
  { row: 'partly_granted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    row: 'refused',
    label: '（三）不予公开',
    rows: {
      state_secret: '1.属于国家秘密',
      prohibited_by_law: '2.其他法律行政法规禁止公开',
      security_stability: '3.危及“三安全一稳定”',
      third_party: '4.保护第三方合法权益',
      internal_affairs: '5.属于三类内部事务信息',
      process: '6.属于四类过程性信息',
      enforcement_file: '7.属于行政执法案卷',
      administrative_query: '8.属于行政查询事项',
    },
  },
  {
    row: 'unavailable',
    label: '（四）无法提供',
    rows: {
      not_held: '1.本机关不掌握相关政府信息',
      needs_creation: '2.没有现成信息需要另行制作',
      unclear: '3.补正后申请内容仍不明确',
    },
  },
  {
    row: 'not_processed',
    label: '（五）不予处理',
    rows: {
      petition: '1.信访举报投诉类申请',
      duplicate: '2.重复申请',
      publication: '3.要求提供公开出版物',
      repeated_mass: '4.无正当理由大量反复申请',
      confirmation: '5.要求行政机关确认或重新出具已获取信息',
    },
  },
  {
    row: 'other_outcome',
    label: '（六）其他处理',
    // a report of the 2019 form has one row without parts
    rows: {
      no_correction: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      fee_unpaid: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      other: '3.其他',
    },
  },
  { row: 'outcomes', label: '（七）总计' },
];

/** Columns of each group of table 四. */
export const REVIEW_COLUMNS: PrintedColumns = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

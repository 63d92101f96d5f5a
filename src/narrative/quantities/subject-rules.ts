/** What is counted, with the cells that can check it (null: none). */
export interface Subject {
  readonly subject: string;
  readonly cell: string | null;
}

interface SubjectRule extends Subject {
  readonly near: RegExp;
  readonly units?: readonly string[];
  /** The sentence must speak of it too: 予以公开 is an outcome only beside requests. */
  readonly sentence?: RegExp;
  readonly unless?: RegExp;
}

const MEETINGS = ['次', '场', '个', '期', '场次'];
/** Litigation of both kinds (诉讼), where the words tell none apart. */
export const LITIGATION = 'review.litigation_direct.total+review.litigation_after_reconsideration.total';
const REQUEST = /申请|依申请/u;
/** 申请 of other kinds. */
const OTHER_REQUEST = /受理点|窗口|受理机构|许可申请|申报|办证|申请书|补贴|救助|认定申请|法律援助/u;
const refusals = [
  'state_secret',
  'prohibited_by_law',
  'security_stability',
  'third_party',
  'internal_affairs',
  'process',
  'enforcement_file',
  'administrative_query',
];
const notHeld = ['not_held', 'needs_creation', 'unclear'];
const notProcessed = ['petition', 'duplicate', 'publication', 'repeated_mass', 'confirmation'];
const sumOf = (row: string, parts: readonly string[]) =>
  parts.map((part) => `requests.${row}.${part}.total`).join('+');

/** Tried in order; the first that fits names the subject. Of review, reconsideration and litigation are told apart before. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    subject: 'handling_fees',
    cell: null,
    near: /处理费|收取.{0,8}费|检索费|复制费|收费金额/u,
    unless: /事业性/u,
  },
  {
    subject: 'requests.carried_in',
    cell: 'requests.carried_in.total',
    near: /(?:上年|上一年|去年|上年度).{0,4}(?:结转|转结)|结转上/u,
  },
  { subject: 'requests.carried_out', cell: 'requests.carried_out.total', near: /结转|转(?:至|到)?下.?年/u },
  {
    subject: 'review.litigation',
    cell: 'review.litigation_after_reconsideration.total',
    near: /复议后(?:再)?(?:提?起诉|诉讼)/u,
  },
  { subject: 'review.litigation', cell: 'review.litigation_direct.total', near: /直接(?:提)?起诉|未经复议/u },
  { subject: 'review.reconsideration', cell: 'review.reconsideration.total', near: /复议/u },
  { subject: 'review.litigation', cell: LITIGATION, near: /诉讼|起诉|应诉|败诉/u },
  {
    subject: 'requests.partly_granted',
    cell: 'requests.partly_granted.total',
    near: /部分公开/u,
    sentence: REQUEST,
  },
  {
    subject: 'requests.refused',
    cell: sumOf('refused', refusals),
    near: /不予公开|不同意公开|拒绝公开/u,
    sentence: REQUEST,
  },
  {
    subject: 'requests.unavailable',
    cell: sumOf('unavailable', notHeld),
    near: /无法提供|不掌握|信息不存在|未制作/u,
    sentence: REQUEST,
  },
  {
    subject: 'requests.not_processed',
    cell: sumOf('not_processed', notProcessed),
    near: /不予处理/u,
    sentence: REQUEST,
  },
  {
    subject: 'requests.other_outcome',
    cell: 'requests.other_outcome.total',
    near: /其他处理|作其他/u,
    sentence: REQUEST,
  },
  {
    subject: 'requests.granted',
    cell: 'requests.granted.total',
    near: /予以公开|同意公开|全部公开|主动告知/u,
    sentence: REQUEST,
    unless: /不予/u,
  },
  {
    subject: 'requests.received',
    cell: null,
    near: /(?:网络|网上|在线|信函|邮件|当面|传真|现场|邮寄|平台|书面).{0,5}(?:提交|申请|收到|受理)/u,
    sentence: REQUEST,
    unless: OTHER_REQUEST,
  },
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /(?:收到|受理|接到|接收|新收|收件|提出|接受|收悉).{0,30}申请|申请.{0,12}(?:收到|受理|接到)|(?:收到|受理|接到|接收|新收).{0,4}依申请/u,
    unless: OTHER_REQUEST,
  },
  {
    subject: 'requests.answered',
    cell: 'requests.outcomes.total',
    near: /答复|办结|回复|办理完/u,
    sentence: REQUEST,
    unless: /留言|信箱|来信|热线|咨询|提案|建议|许可|来电|投诉|诉求|舆情/u,
  },
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /自然人|商业企业|科研机构|公益组织|法律服务机构/u,
    sentence: REQUEST,
  },
  { subject: 'requests.received', cell: null, near: /法人|其他组织/u, sentence: REQUEST },
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /公开申请|依申请公开|申请公开|信息.{0,6}申请/u,
    unless: /受理点|窗口|受理机构|依申请公开(?:信息|目录|栏)?\s?$|许可申请/u,
  },
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /受理|收到|接到|接收/u,
    units: ['件', '份', '宗', '例', '封'],
    sentence: /公开申请|依申请|申请公开/u,
    unless: /留言|信箱|来信|热线|咨询|提案|建议|许可|投诉|诉求|舆情|受理点/u,
  },
  {
    subject: 'training.attendances',
    cell: null,
    near: /培训|参训|学习班|轮训/u,
    units: ['人次', '人', '名'],
  },
  {
    subject: 'training.sessions',
    cell: null,
    near: /培训|轮训|学习班/u,
    units: ['次', '期', '场', '场次', '班', '个', '项'],
  },
  { subject: 'interpretations', cell: null, near: /解读|一图读懂|图解/u },
  {
    subject: 'responses',
    cell: null,
    near: /回应|舆情|(?:回复|答复|办理|处理|办结).{0,10}(?:留言|来信|信箱|诉求|信件|关切|投诉|咨询|提问|问题)|(?:留言|来信|信箱|诉求|信件|关切|投诉|提问).{0,14}(?:回复|答复|办理|办结|处理|受理)/u,
  },
  {
    subject: 'consultations',
    cell: null,
    near: /咨询|热线|来电|接待|征集|征求意见|网上调查|留言|来信|信箱|问答/u,
  },
  {
    subject: 'meetings',
    cell: null,
    near: /(?:召开|举行|组织|举办|开展).{0,30}(?:会|会商)/u,
    units: MEETINGS,
    unless: /培训|网站|机会|社会/u,
  },
  {
    subject: 'meetings',
    cell: null,
    near: /(?:联席会议?|专题会议?|工作会议?|推进会|部署会|例会|调度会|座谈会|新闻发布会|会议)(?:共|召开|了)*$/u,
    units: MEETINGS,
    unless: /公开|发布|培训/u,
  },
  {
    subject: 'inspections',
    cell: null,
    near: /检查|督查|自查|巡查|抽查|巡检|通报|督办|监测|普查|扫描/u,
    units: ['次', '轮', '期', '份', '个', '家', '条', '项'],
    unless:
      /行政检查|执法|安全检查|(?:公开|发布|公示).{0,14}(?:检查|督查|抽查|监测|通报).{0,4}(?:信息|结果)/u,
  },
  {
    subject: 'accounts',
    cell: null,
    near: /账号|帐号|公众号|官方微博|政务新媒体|微博号|头条号|抖音号/u,
    units: ['个', '家'],
    unless: /发布.{0,20}信息|推送/u,
  },
  { subject: 'accounts', cell: null, near: /微博|微信/u, units: ['个', '家'], unless: /发布|推送|公开/u },
  {
    subject: 'proactive.fees',
    cell: 'proactive.fees.amount',
    near: /行政事业性收费/u,
    units: ['元', '万元'],
  },
  {
    subject: 'proactive.procurement',
    cell: null,
    near: /政府(?:集中)?采购/u,
    units: ['元', '万元', '项', '个', '次'],
    unless: /公开|发布|公示|信息/u,
  },
  {
    subject: 'proactive.normative_documents',
    cell: 'proactive.normative_documents.repealed',
    near: /废止.{0,10}规范性文件|规范性文件.{0,10}废止/u,
  },
  {
    subject: 'proactive.normative_documents',
    cell: 'proactive.normative_documents.valid',
    near: /现行有效.{0,14}规范性文件|规范性文件.{0,14}现行有效/u,
  },
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
    near: /行政许可/u,
    unless: /公开|公示|信息|发布/u,
  },
  {
    subject: 'proactive.penalties',
    cell: 'proactive.penalties.decisions',
    near: /行政处罚/u,
    unless: /公开|公示|信息|发布/u,
  },
  {
    subject: 'proactive.coercion',
    cell: 'proactive.coercion.decisions',
    near: /行政强制/u,
    unless: /公开|公示|信息|发布/u,
  },
];

/** 自然人 and the like: the column of table 三 in which a figure about requests stands. */
export const APPLICANTS: readonly (readonly [words: RegExp, column: string])[] = [
  [/自然人|个人|公民/u, 'person'],
  [/商业企业/u, 'business'],
  [/科研机构/u, 'research'],
  [/社会公益组织/u, 'nonprofit'],
  [/法律服务机构/u, 'legal'],
];

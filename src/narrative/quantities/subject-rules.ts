import { PROACTIVE_RULES } from './proactive-rules.ts';
import type { SubjectRule } from './subject-rule.ts';

const MEETINGS = ['次', '场', '个', '期', '场次'];
/** Litigation of both kinds (诉讼), where the words tell none apart. */
export const LITIGATION = 'review.litigation_direct.total+review.litigation_after_reconsideration.total';
export const REQUEST = /申请|依申请/u;
/** 申请 of other kinds. */
const OTHER_REQUEST =
  /培训|讲座|实务班|研讨班|法律审核|受理点|窗口|受理机构|许可申请|申报|办证|申请书|补贴|救助|认定申请|法律援助/u;
/** Inspections of other things, what was published about them, and who was inspected. */
const NO_INSPECTION =
  /行政检查|执法|安全检查|质量抽查|疫情|灾情|案例|案件|被通报|(?:检查|督查|抽查|抽检|监测|督导|评估|普查)[^，。；]{0,6}(?:公告|公报|结果|信息|报告|数据)|(?:公开|发布|公示).{0,14}(?:检查|督查|抽查|监测|通报).{0,4}(?:信息|结果)|发布[^，。；]{0,8}通报|发现|整改|问题/u;

/** Fees, requests carried over and reviews, tried in order before the outcomes of requests. Reconsideration and litigation are told apart before. */
export const FIRST_RULES: readonly SubjectRule[] = [
  {
    subject: 'handling_fees',
    cell: null,
    near: /处理费|收取.{0,8}费|检索费|复制费|收费金额|信息公开[^，。；]{0,6}收费|收费\s?$/u,
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
  {
    subject: 'review.reconsideration',
    cell: null,
    near: /被(?:纠正|纠错|责令重作|确认违法)/u,
    sentence: /申请|复议|诉讼/u,
  },
  { subject: 'review.litigation', cell: LITIGATION, near: /诉讼|起诉|应诉|败诉/u },
];

/** Tried in order behind those; the first that fits names the subject. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
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
    near: /(?:收到|受理|接到|接收|新收|收件|提出|提交|递交|接受|收悉).{0,30}申请|申请.{0,12}(?:收到|受理|接到)|(?:收到|受理|接到|接收|新收).{0,4}依申请/u,
    unless: OTHER_REQUEST,
  },
  // 上年结转1件，新收5件
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /^[^，。；]{0,8}(?:新收|新受理|收到|接到|接收)(?:的|到)?/u,
    lead: /(?:新收|新受理|收到|接到|接收)(?:的|到)?\s?$/u,
    sentence: REQUEST,
    units: ['件', '份', '宗', '例', '起', '件次'],
    unless: /留言|来信|信访|投诉|意见|工单|建议/u,
  },
  {
    subject: 'requests.answered',
    cell: 'requests.outcomes.total',
    near: /答复|办结|回复|办理完|(?:共|已|累计|全年)办理\s?$|办理了?\s?$/u,
    sentence: REQUEST,
    unless:
      /留言|信箱|来信|热线|咨询|提案|建议|议案|代表|委员|许可|来电|投诉|诉求|舆情|案件|事项|业务|信访|网民|群众/u,
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
  // 依申请公开2条 counts the items of a column
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /依申请公开(?:件|数|数量|事项)?(?:为|共|均为)?\s?$/u,
    units: ['件', '份', '宗', '例', '起', '次', '件次'],
  },
  {
    subject: 'requests.received',
    cell: 'requests.received.total',
    near: /受理|收到|接到|接收/u,
    units: ['件', '份', '宗', '例', '封', '起'],
    sentence: /公开申请|依申请|申请公开/u,
    unless: /留言|信箱|来信|热线|咨询|提案|建议|许可|投诉|诉求|舆情|受理点/u,
  },
  {
    subject: 'training.attendances',
    cell: null,
    near: /培训|参训|学习班|轮训|受训|学员|跟班|跟岗/u,
    units: ['人次', '人', '名', '位'],
  },
  {
    subject: 'training.attendances',
    cell: null,
    near: /参加|覆盖|到场|听课/u,
    sentence: /培训|轮训|学习班|讲座|授课/u,
    units: ['人次', '人', '名', '位'],
    unless: /考试|竞赛|测试|活动|听证|开放日/u,
  },
  {
    subject: 'training.sessions',
    cell: null,
    near: /培训|轮训|学习班|(?:实务|研修|研讨|提升|提高|骨干)班|办班|讲课|授课|讲座|辅导课|辅导会|以会代训|学习会|(?:集中|专题|业务|集体)学习|学习\s?$/u,
    units: ['次', '期', '场', '场次', '班', '个', '项', '堂', '节', '回', '轮'],
    // 校外培训等热点问题16个
    unless: /等[^，。；]{0,8}(?:问题|关切)|培训(?:机构|信息|补贴|内容|计划)/u,
  },
  {
    subject: 'interpretations',
    cell: null,
    near: /解读|一图读懂|图解|明白卡|政策[^，。；、]{0,4}问答/u,
    unless:
      /^[^，。；]{0,8}访谈\s?$|解读[^，。；]{0,12}等(?:各类|方面|内容|栏目|政府|政务|的)*(?:信息|内容|文件|稿件)|解读、[^，。；]{2,}$/u,
  },
  {
    subject: 'interpretations',
    cell: null,
    near: /图解|漫画|动漫|短?视频|问答|图文|H5|直播|动画/u,
    sentence: /解读/u,
    units: ['件', '期', '篇', '个', '条', '部', '幅', '场', '次', '份', '则'],
  },
  {
    subject: 'responses',
    cell: null,
    unless: /留言[、和与及][^，。；]{0,6}咨询/u,
    near: /回应|舆情|辟谣|关切|(?:热点|关心)[^，。；]{0,4}问题|(?:回复|答复|办理)[^，。；、]{0,8}留言|留言[^，。；、]{0,8}(?:回复|答复|办结)/u,
  },
  {
    subject: 'consultations',
    cell: null,
    near: /咨询|热线|来电|网上调查|留言|来信|来访|信箱|信件|工单|诉求|提问|群众(?:查询|问询)/u,
    unless: /意见箱|(?:做客|走进|参加|直播)[^，。；]{0,14}热线|咨询员|咨询(?:台|点|窗口)/u,
  },
  {
    subject: 'meetings',
    cell: null,
    near: /(?:召开|举行|组织|举办|开展).{0,30}(?:会|会商)/u,
    units: MEETINGS,
    unless: /培训|网站|机会|社会|会商办理|发布会|通气会|听证会|开放日|吹风会|见面会|议事会/u,
  },
  {
    subject: 'meetings',
    cell: null,
    near: /(?:会议?|党组|党委|班子)[^，。；]{0,16}(?:听取|研究|审议|专题|讨论|部署|学习)|(?:听取|研究|审议)[^，。；]{0,8}(?:政务公开|信息公开)|会商/u,
    units: ['次', '回'],
    unless: /培训|会商办理|考察/u,
  },
  {
    subject: 'meetings',
    cell: null,
    near: /专题(?:研究|听取|部署)/u,
    sentence: /会议|党组|党委|常务会/u,
    units: ['次', '回'],
  },
  {
    subject: 'meetings',
    cell: null,
    near: /(?:联席会议?|专题会议?|工作会议?|推进会|部署会|例会|调度会|座谈会?|会议)(?:共|各|召开|了)*$/u,
    units: MEETINGS,
    unless: /公开|发布|培训/u,
  },
  {
    subject: 'inspections',
    cell: null,
    near: /检查|明察暗访|督查|督导|自查|巡查|抽查|巡检|通报|督办|监测|普查|扫描|测评|第三方评估/u,
    units: ['次', '轮', '轮次', '回', '期', '份', '遍', '场', '场次'],
    unless: NO_INSPECTION,
  },
  {
    subject: 'inspections',
    cell: null,
    near: /./u,
    lead: /(?:检查|督查|自查|巡查|抽查|巡检|通报|监测|普查|扫描)[^，。；]{0,12}$/u,
    units: ['个', '家', '所', '条', '项', '家次', '个次'],
    unless: NO_INSPECTION,
  },
  {
    subject: 'accounts',
    cell: null,
    near: /账号|帐号|公众号|官方微博|政务新媒体|微博号|头条号|抖音号/u,
    units: ['个', '家'],
    unless: /发布|推送/u,
  },
  { subject: 'accounts', cell: null, near: /微博|微信/u, units: ['个', '家'], unless: /发布|推送|公开/u },
  {
    subject: 'other',
    cell: null,
    near: /受理点|受理窗口|窗口|查阅点|查阅室|查阅场所|查询点|专区|服务点|专栏|栏目|板块|版块|触摸屏|显示屏|电子屏|公示栏|公开栏|公告栏/u,
    units: ['个', '处', '台', '块', '家', '间', '套', '座'],
    unless: /(?:通过|利用|在)[^，。；]{0,16}(?:发布|公开|推送|公布)|发布.{0,8}(?:信息|视频|稿)/u,
  },
  {
    subject: 'other',
    cell: null,
    near: /专题|专页|子站/u,
    units: ['个'],
    sentence: /开设|增设|新设|设立|开辟|建设/u,
    unless: /发布.{0,8}信息|讲座|会议/u,
  },
  ...PROACTIVE_RULES,
];

/** 自然人 and the like: the column of table 三 in which a figure about requests stands. */
export const APPLICANTS: readonly (readonly [words: RegExp, column: string])[] = [
  [/自然人|个人|公民/u, 'person'],
  [/商业企业/u, 'business'],
  [/科研机构/u, 'research'],
  [/社会公益组织/u, 'nonprofit'],
  [/法律服务机构/u, 'legal'],
];

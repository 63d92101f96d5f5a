import { readOutcome } from './request-outcomes.ts';
import type { Subject, SubjectRule } from './subject-rule.ts';
import { FIRST_RULES, REQUEST, SUBJECT_RULES } from './subject-rules.ts';

/** Words on which a subject depends: those beside the figure, then those around it. */
export interface SubjectContext {
  /** From the last border before the figure to the next one behind it. */
  readonly near: string;
  /** The part of `near` before the figure. */
  readonly lead: string;
  /** The sentence, as far as it is near the figure. */
  readonly sentence: string;
  /** The same with the sentences before it in the paragraph: 收到申请9件。予以公开4件。 */
  readonly paragraph: string;
  readonly unit: string | null;
  /** The figure before it in the sentence, for 其中…3件. */
  readonly previous: Subject | null;
  /** The unit in which the sentence counted what was published, for the parts that it lists; null where it did not. */
  readonly publishedUnit: string | null;
}

const MONEY = new Set(['handling_fees', 'proactive.fees', 'proactive.procurement']);

const PUBLISHING =
  /公开|发布|公布|刊登|刊发|刊载|登载|推送|推发|公示|更新|上传|信息|上网|上线|挂网|挂出|张贴|上墙|转载|转发|编发|发文|推文|报送|发稿|发了|采用|政策文件|公文|公报|通报典型|曝光/u;
const PUBLISHED_BEHIND =
  /^\s?(?:[^，。；、]{0,10}[^，。；、申请])?(?:信息|文件|稿件|推文)(?!申请|公开|查阅|查询|员|平台|中心|处理|系统|受理)/u;
/** Names of the work itself, which publish nothing. */
const WORK_NAMES =
  /公开申请|政务公开|政府信息公开(?!平台)|政务信息公开|信息公开(?:工作|年报|条例)|不公开|依申请公开|信息处理/gu;
/** What readers do with what was published. */
const READERSHIP =
  /阅读|点击|访问量|访问人|浏览|粉丝|点赞|转发量|转评赞|播放|收看|观看|收听|下载|订阅|关注(?:量|人|用户|数)|查询\s?\d/u;
const READER_UNITS = new Set(['次', '人次', '人', '名', '位', '个', '户', '户次']);
/** Information that was mended or taken away is not published by that. */
const UNDONE =
  /审查拟|审核拟|拟公开|退回|清理|整改|纠正|更正|删除|撤下|修复|排查|下架|屏蔽|查找|隐患|链接|错误/u;
/** Channels name where something was published even without a verb: 公众号145条. */
const CHANNEL =
  /(?:网站|公众号|微博|微信|客户端|抖音|头条|专栏|栏目|公报|公示栏|公开栏|平台|新媒体|政务网|信息网|官网)[^，。；的]{0,8}$/u;
/** 5个乡镇: whom something was done to. */
const BODIES_BEHIND =
  /^\s?(?:乡镇|镇街|街镇|镇|乡|街道|村|社区|部门|单位|县区|区县|县|区|科室|处室|股室|学校|中小学|企业|机构|项目|站所|网格)/u;
const BODY_UNITS = /^[个家所处]$/u;
/** 16个股室各定一名信息员, 分解到7个股室, 由26个单位负责人为成员. */
const EACH_BEHIND = /^[^，。；]{0,12}?(?:均(?!衡)|都|各(?=[^级类项地])|分别|为成员|负责人|为单位|既|各自)/u;
const TO_BODIES = /(?:分解到|细化到|落实到|延伸到|明确到|由|各[^，。；]{1,6}[和与])[^，。；]{0,8}$/u;

function isAddressee(lead: string, behind: string): boolean {
  return EACH_BEHIND.test(behind) || TO_BODIES.test(lead);
}

/** 63个预算单位的决算: what stands behind the bodies is what was published. */
const PUBLISHED_OF = /^[^，。；、]{0,14}的?(?:信息|数据|结果|决算|预算|状况|名单|报告|公告)/u;
const ACCOUNTS = /账号|帐号|政务新媒体|公众号/u;
const RESIZED = /(?:精简|压减|压缩|整合|合并|关停|注销|减少?|增加?|由原来的?|由)(?:到|至|为|成)?\s?$/u;
/** What was done with some of the accounts that were counted before. */
const ACCOUNT_ACTS = /关停|注销|关闭|停用|清理|整合|合并|迁移|备案|新增|新开|新建|保留/u;
/** 张贴4次 counts how often, not how much. */
const ITEMS = /信息|文件|内容|稿|公告|通知|公文|动态|消息|数据|政策|视频|案例/u;
/** Behind these words a figure is no part of what was published before. */
const OTHER_ACT =
  /收到|受理|接到|处理|召开|举办|组织|开展|培训|建议|提案|议案|咨询|热线|留言|收集|征集|办理|建立|设立|投入|印制|印发|制作|走访|检查|会议?次?数/u;
/** Outcomes that go on telling of the reviews before them, with their rows of table 四. */
const REVIEW_ROWS: readonly (readonly [words: RegExp, row: string])[] = [
  [/维持|驳回|胜诉/u, 'upheld'],
  [/纠正|撤销|败诉|确认违法/u, 'corrected'],
  [/审结|正在审理|在办/u, 'pending'],
  [/其他结果|撤回|终止|调解/u, 'other'],
];
const REQUEST_UNITS = new Set(['件', '份', '宗', '例', '起', '次', '条', '项', '件次', '封']);
const PUBLISHED_UNITS = new Set([
  ...[
    '条',
    '件',
    '项',
    '篇',
    '期',
    '份',
    '次',
    '则',
    '个',
    '条次',
    '部',
    '辑',
    '款',
    '张',
    '批',
    '批次',
    '件次',
  ],
  ...['宗', '幅', '起', '支', '集', '档', '组', '帖'],
]);

/** The subject of a figure; null where it counts nothing of the closed list, not even as `other`. */
export function findSubject(context: SubjectContext): Subject | null {
  const { lead, near, sentence, unit, previous } = context;
  if (READERSHIP.test(near) && (unit === null || READER_UNITS.has(unit))) return { subject: 'other', cell: null };
  const behind = near.slice(lead.length);
  // 21个单位均明确联络员: to whom something applies
  if (BODY_UNITS.test(unit ?? '') && BODIES_BEHIND.test(behind) && isAddressee(lead, behind)) return null;
  const review = previous?.subject.startsWith('review.') === true ? reviewOutcome(previous, near) : null;
  if (review !== null && !/公开申请|依申请/u.test(near)) return review;
  if (previous?.subject === 'training.sessions' && /^(?:人次|[人名])$/u.test(unit ?? '') && lead.length <= 10)
    return { subject: 'training.attendances', cell: null };
  const changed = isChange(lead) && previous !== null ? inherit(previous) : null;
  const found =
    changed ?? firstRule(FIRST_RULES, context) ?? outcome(context) ?? firstRule(SUBJECT_RULES, context);
  if (found !== null) return found;
  if (previous?.subject === 'accounts' && /^[个家]$/u.test(unit ?? '') && ACCOUNT_ACTS.test(lead))
    return inherit(previous);
  if (ACCOUNTS.test(sentence) && /^[个家]$/u.test(unit ?? '') && RESIZED.test(lead))
    return { subject: 'accounts', cell: null };
  if (isPublishedThing(context)) return { subject: 'published', cell: null };
  if (BODY_UNITS.test(unit ?? '') && BODIES_BEHIND.test(behind)) return { subject: 'other', cell: null };
  if (/次$/u.test(unit ?? '') && !ITEMS.test(near) && previous?.subject !== 'published')
    return { subject: 'other', cell: null };
  if ((unit === null || PUBLISHED_UNITS.has(unit)) && !READERSHIP.test(near)) {
    if (isPublished(context)) return { subject: 'published', cell: null };
    if (previous !== null && goesOn(previous, lead)) return inherit(previous);
    if (unit === '条' && /类(?:信息)?\s?$/u.test(lead)) return { subject: 'published', cell: null };
  }
  if (unit === null) return null;
  if (/^[名人位]$/u.test(unit))
    return /粉丝|订阅|受众|用户|惠及|参加|考试|测试|竞赛|参观|旁听|列席|受益|服务对象/u.test(near)
      ? { subject: 'other', cell: null }
      : null;
  return { subject: 'other', cell: null };
}

function firstRule(rules: readonly SubjectRule[], context: SubjectContext): Subject | null {
  const { lead, near, paragraph, sentence, unit, previous } = context;
  for (const rule of rules) {
    if (!rule.near.test(near) || rule.unless?.test(near) || rule.lead?.test(lead) === false) continue;
    if (rule.units !== undefined && !rule.units.includes(unit ?? '')) continue;
    // money counts fees and purchases alone
    if (/元$/u.test(unit ?? '') && !MONEY.has(rule.subject)) continue;
    const around = rule.subject.startsWith('requests.') ? paragraph : sentence;
    const aboutIt = rule.sentence?.test(around) ?? true;
    if (!aboutIt && !(rule.sentence === REQUEST && previous?.subject.startsWith('requests.') === true))
      continue;
    return { subject: rule.subject, cell: rule.cell };
  }
  return null;
}

function outcome({ lead, near, paragraph, unit, previous }: SubjectContext): Subject | null {
  if (unit !== null && !REQUEST_UNITS.has(unit)) return null;
  if (previous?.subject.startsWith('requests.') !== true && !REQUEST.test(paragraph)) return null;
  return readOutcome(lead) ?? (/网站|公众号|栏目/u.test(near) ? null : readOutcome(near));
}

function isPublished({ lead, near, sentence, unit, previous, publishedUnit }: SubjectContext): boolean {
  const words = lead.replace(WORK_NAMES, '');
  if (UNDONE.test(words) || /转为?(?:主动)?公开|由不公开/u.test(near)) return false;
  if (PUBLISHING.test(words) || PUBLISHED_BEHIND.test(near.slice(lead.length))) return true;
  const published = previous?.subject === 'published' || publishedUnit !== null;
  if (CHANNEL.test(lead) && (published || PUBLISHING.test(sentence.replace(WORK_NAMES, ''))) && unit !== '个')
    return true;
  return publishedUnit !== null && unit === publishedUnit && lead.length <= 16 && !OTHER_ACT.test(lead);
}

/** 公示采购结果24次, 公布监测数据12户: the things that a verb of publishing has for its object, whatever their unit. */
function isPublishedThing({ lead, near, sentence, unit }: SubjectContext): boolean {
  if (UNDONE.test(lead) || unit === null || /^(?:元|人次)$/u.test(unit)) return false;
  if (PUBLISHED_OBJECT.test(lead)) return true;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(near)));
  const told = `${before}${lead}`.replace(WORK_NAMES, '');
  return PUBLISHED_OF.test(near.slice(lead.length)) && /公开|公布|公示|发布/u.test(told);
}

const PUBLISHED_OBJECT =
  /(?:抽查|抽检|监测|检验|招聘|征地|拆迁|采购|中标)[^，。；]{0,8}(?:公告|公报|公示|结果)\s?$|(?:公开|公布|公示|发布|刊发|推出)了?[^，。；]{0,20}(?:结果|名单|公告|公报|信息|数据|决算|情况|案例|报告|分析|专题)\s?$/u;

function reviewOutcome(previous: Subject, near: string): Subject | null {
  const row = REVIEW_ROWS.find(([words]) => words.test(near))?.[1];
  if (row === undefined) return null;
  const cell =
    previous.cell?.replaceAll(/\.(?:total|upheld|corrected|pending|other)(?=\+|$)/gu, `.${row}`) ?? null;
  return { subject: previous.subject, cell };
}

/** 比上年减少57个: of the same kind as the figure before it. */
function isChange(lead: string): boolean {
  return /^[^，。；]{0,2}(?:比|较|同比|环比|与)[^，。；]{0,12}(?:增加|减少|增长|下降|上升|降低|净增|多出?|少)了?(?:约|近)?\s?$/u.test(
    lead,
  );
}

const PARTITIVE = /其中|分别|共计?|合计|总计|[\s，。；、：:（(]/gu;

/** True where so little is said of the figure that it counts the kind of thing that was counted before it. */
function goesOn({ subject }: Subject, lead: string): boolean {
  if (subject === 'other' || subject.startsWith('review.')) return false;
  if (/其中/u.test(lead)) return true;
  const words = lead.replace(PARTITIVE, '').length;
  return words <= (/^(?:requests|published)/u.test(subject) ? 8 : 2);
}

/** 其中…3件: of the same kind as the figure before it, but only a part, which no cell can check. */
function inherit({ subject }: Subject): Subject {
  return { subject: subject.startsWith('published') ? 'published' : subject, cell: null };
}

import { countsBodies, isAddressee } from './bodies.ts';
import {
  countsReaders,
  countsTimes,
  isPublished,
  isPublishedThing,
  mayBePublished,
  tellsOtherAct,
} from './published.ts';
import { readOutcome } from './request-outcomes.ts';
import type { SubjectContext } from './subject-context.ts';
import type { Subject, SubjectRule } from './subject-rule.ts';
import { FIRST_RULES, REQUEST, SUBJECT_RULES } from './subject-rules.ts';

const MONEY = new Set(['handling_fees', 'proactive.fees', 'proactive.procurement']);

const ACCOUNTS = /账号|帐号|政务新媒体|公众号/u;
const RESIZED =
  /(?:精简|压减|压缩|整合|合并|关停|注销|减少?|增加?|由原来的?|增长|上升|提升|由)(?:到|至|为|成)?\s?$/u;
/** What was done with some of the accounts that were counted before. */
const ACCOUNT_ACTS = /关停|注销|关闭|停用|清理|整合|合并|迁移|备案|新增|新开|新建|保留/u;
/** Outcomes that go on telling of the reviews before them, with their rows of table 四. */
const REVIEW_ROWS: readonly (readonly [words: RegExp, row: string])[] = [
  [/维持|驳回|胜诉/u, 'upheld'],
  [/纠正|撤销|败诉|确认违法/u, 'corrected'],
  [/审结|正在审理|在办/u, 'pending'],
  [/其他结果|撤回|终止|调解/u, 'other'],
];
const REQUEST_UNITS = new Set(['件', '份', '宗', '例', '起', '次', '条', '项', '件次', '封']);
const SORTED = /公开属性|属性源头|源头认定|属性认定/u;
const SORTED_BEFORE = /(?:认定|属性|主动公开|依申请公开|不予公开|不公开)(?:的|类|文件|公文)*\s?$/u;
const EXPLAINED_BEHIND =
  /^\s?[^，。；、\d]{0,6}(?:文件|政策)共?(?:制作|发布|编制|编写|推出|配发)[^，。；]{0,8}解读/u;
/** Persons and places ask for nothing: 民警1名负责依申请公开. */
const NO_REQUEST_UNITS = new Set(['名', '位', '个', '场', '期', '处', '家', '台']);

/** The subject of a figure; null where it counts nothing of the closed list, not even as `other`. */
export function findSubject(context: SubjectContext): Subject | null {
  const { lead, near, sentence, unit, previous, tail } = context;
  if (countsReaders(near, unit)) return { subject: 'other', cell: null };
  const behind = near.slice(lead.length);
  // 21个单位均明确联络员: to whom something applies
  if (isAddressee(unit, lead, tail)) return null;
  if (unit === '个' && /^\s?(?:政务)?(?:新媒体)?[账帐]号/u.test(behind))
    return { subject: 'accounts', cell: null };
  // 认定公文属性30件，其中主动公开20件: papers are sorted, nothing is published
  if (SORTED.test(sentence) && SORTED_BEFORE.test(lead)) return { subject: 'other', cell: null };
  // 围绕4件文件制作解读9篇: the documents are no count, the next figure is
  if (/^[件份个项]$/u.test(unit ?? '') && EXPLAINED_BEHIND.test(tail)) return null;
  // 加上年结转2件，共65件: the sum of two rows
  if (previous?.subject === 'requests.carried_in' && /^(?:共|合计|总计|共计|累计)\s?$/u.test(lead))
    return { subject: 'other', cell: null };
  if (previous === null && lead.trim() === '' && REQUEST_UNITS.has(unit ?? '') && isUnderRequests(context))
    return { subject: 'requests.received', cell: 'requests.received.total' };
  if (
    previous?.subject === 'consultations' &&
    /^(?:已|均|全部|共)?(?:办结|答复|回复|办理|处理)了?\s?$/u.test(lead)
  )
    return inherit(previous);
  // 有2个区拖到最后一天
  if (/^[个家]$/u.test(unit ?? '') && /(?:^|[^没现共设])有\s?$/u.test(lead))
    return { subject: 'other', cell: null };
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
  if (countsBodies(unit, behind) || countsTimes(context)) return { subject: 'other', cell: null };
  if (mayBePublished(near, unit)) {
    if (isPublished(context)) return { subject: 'published', cell: null };
    if (
      previous !== null &&
      goesOn(previous, lead) &&
      !(previous.subject === 'published' && tellsOtherAct(lead))
    )
      return inherit(previous);
    if (unit === '条' && /类(?:信息)?\s?$/u.test(lead)) return { subject: 'published', cell: null };
  }
  // 由33万增长至176万
  if (previous?.subject === 'other' && RESIZED.test(lead)) return inherit(previous);
  if (unit === null) return null;
  // 考察学习1批8人: two counts of one thing
  if (context.gap === '' && previous?.subject === 'other') return inherit(previous);
  if (/^[名人位]$/u.test(unit))
    return /粉丝|订阅|受众|用户|惠及|参加|考试|测试|竞赛|参观|旁听|列席|受益|服务对象|监督员|评议员|评议代表|志愿者|观察员/u.test(
      near,
    )
      ? { subject: 'other', cell: null }
      : null;
  return { subject: 'other', cell: null };
}

/** 收到申请。3件，…: the heading says what is counted. */
function isUnderRequests({ paragraph, sentence }: SubjectContext): boolean {
  return /申请(?:公开)?(?:情况)?[。：:]\s*$/u.test(paragraph.slice(0, paragraph.length - sentence.length));
}

const PARTS_IN_ITEMS = /^proactive\.(?:licences|penalties|coercion)$/u;

function firstRule(rules: readonly SubjectRule[], context: SubjectContext): Subject | null {
  const { lead, near, paragraph, sentence, unit, previous } = context;
  for (const rule of rules) {
    if (!rule.near.test(near) || rule.unless?.test(near) || rule.lead?.test(lead) === false) continue;
    if (rule.units !== undefined && !rule.units.includes(unit ?? '')) continue;
    // money counts fees and purchases alone
    if (/元$/u.test(unit ?? '') && !MONEY.has(rule.subject)) continue;
    // 公开信息520条，其中行政许可430条: parts of what was published
    if (PARTS_IN_ITEMS.test(rule.subject) && unit === '条' && context.publishedUnit === '条') continue;
    if (rule.subject.startsWith('requests.') && NO_REQUEST_UNITS.has(unit ?? '')) continue;
    const around = rule.subject.startsWith('requests.') ? paragraph : sentence;
    const aboutIt = rule.sentence?.test(around) ?? true;
    if (
      !aboutIt &&
      !(rule.sentence === REQUEST && OUTCOME_ALONE.test(around)) &&
      !(rule.sentence === REQUEST && previous?.subject.startsWith('requests.') === true)
    )
      continue;
    return { subject: rule.subject, cell: rule.cell };
  }
  return null;
}

/** Outcomes that nothing but a request has. */
const OUTCOME_ALONE = /不予公开|部分公开|信息不存在|不予处理|无法提供|逾期不补正/u;

function outcome({ lead, near, paragraph, unit, previous }: SubjectContext): Subject | null {
  if (unit !== null && !REQUEST_UNITS.has(unit)) return null;
  if (
    previous?.subject.startsWith('requests.') !== true &&
    !REQUEST.test(paragraph) &&
    !OUTCOME_ALONE.test(lead)
  )
    return null;
  return readOutcome(lead) ?? (/网站|公众号|栏目/u.test(near) ? null : readOutcome(near));
}

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

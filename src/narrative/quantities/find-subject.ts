import { countsBodies, isAddressee } from './bodies.ts';
import { REVIEW_RULES, SUBJECT_RULES } from './load-subject-rules.ts';
import { fitsRule } from './match-subject-rule.ts';
import { ownExpression } from './own-expressions.ts';
import {
  countsReaders,
  countsTimes,
  isPublished,
  isPublishedThing,
  mayBePublished,
  tellsOtherAct,
  undoesPublishing,
} from './published.ts';
import { readOutcome } from './request-outcomes.ts';
import type { SubjectContext } from './subject-context.ts';
import type { Subject, SubjectRule } from './subject-rule.ts';

const ACCOUNTS = ownExpression('turns', 'accounts');
const RESIZED = ownExpression('turns', 'resized');
/** What was done with some of the accounts that were counted before. */
const ACCOUNT_ACTS = ownExpression('turns', 'account-acts');
/** Outcomes that go on telling of the reviews before them, with their rows of table 四. */
const REVIEW_ROWS: readonly (readonly [words: RegExp, row: string])[] = [
  [ownExpression('turns', 'review-upheld'), 'upheld'],
  [ownExpression('turns', 'review-corrected'), 'corrected'],
  [ownExpression('turns', 'review-pending'), 'pending'],
  [ownExpression('turns', 'review-other'), 'other'],
];
const REQUEST_UNITS = new Set(['件', '份', '宗', '例', '起', '次', '条', '项', '件次', '封']);
const SORTED = ownExpression('turns', 'sorted');
const SORTED_BEFORE = ownExpression('turns', 'sorted-before');
/** What was done to papers, told behind them. */
const HANDLED_BEHIND = ownExpression('published', 'handled-behind');
/** Persons who are no staff. */
const PERSONS = ownExpression('turns', 'persons');
/** 有两次发晚了, 发生过两回: how often, nothing that was published. */
const HAPPENED = ownExpression('turns', 'happened');
const EXPLAINED_BEHIND = ownExpression('turns', 'explained');

/** The subject of a figure; null where it counts nothing of the closed list, not even as `other`. */
export function findSubject(context: SubjectContext): Subject | null {
  const { lead, near, sentence, unit, previous, tail } = context;
  if (countsReaders(near, unit)) return { subject: 'other', cell: null };
  const behind = near.slice(lead.length);
  // 21个单位均明确联络员: to whom something applies
  if (isAddressee(unit, context.before, tail)) return null;
  if (unit === '个' && /^\s?(?:政务)?(?:新媒体)?[账帐]号/u.test(behind))
    return { subject: 'accounts', cell: null };
  // 认定公文属性30件，其中主动公开20件: papers are sorted, nothing is published
  if (SORTED.test(sentence) && SORTED_BEFORE.test(lead)) return { subject: 'other', cell: null };
  // 围绕4件文件制作解读9篇: the documents are no count, the next figure is
  if (/^[件份个项]$/u.test(unit ?? '') && EXPLAINED_BEHIND.test(tail)) return null;
  // 加上年结转2件，共65件: the sum of two rows
  if (previous?.subject === 'requests.carried_in' && /^[，,]?(?:共|合计|总计|共计|累计)\s?$/u.test(lead))
    return { subject: 'other', cell: null };
  if (previous === null && lead.trim() === '' && REQUEST_UNITS.has(unit ?? '') && isUnderRequests(context))
    return { subject: 'requests.received', cell: 'requests.received.total' };
  if (
    previous?.subject === 'consultations' &&
    /^(?:已|均|全部|共|正在|仍在|尚未)?(?:办结|答复|回复|办理|处理)了?\s?$/u.test(lead)
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
    changed ?? firstRule(REVIEW_RULES, context) ?? outcome(context) ?? firstRule(SUBJECT_RULES, context);
  if (found !== null) return found;
  // 培训三次，一次专题讲座、两次操作辅导
  if (previous?.subject === 'training.sessions' && lead.trim() === '' && /^[次期场]$/u.test(unit ?? ''))
    return inherit(previous);
  // 对42份拟公开文件进行审查
  if (/对\s?$/u.test(lead) && HANDLED_BEHIND.test(tail)) return { subject: 'other', cell: null };
  if (previous?.subject === 'accounts' && /^[个家]$/u.test(unit ?? '') && ACCOUNT_ACTS.test(lead))
    return inherit(previous);
  // 由33万增长至176万, 由上年的2篇增加到7篇
  if (previous !== null && lead.length <= 12 && RESIZED.test(lead) && isNoStaff(unit, sentence))
    return inherit(previous);
  if (ACCOUNTS.test(sentence) && /^[个家]$/u.test(unit ?? '') && RESIZED.test(lead))
    return { subject: 'accounts', cell: null };
  if (/^[次回起]$/u.test(unit ?? '') && HAPPENED.test(lead)) return { subject: 'other', cell: null };
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
    if (unit === '条' && /类(?:信息)?\s?$/u.test(lead) && !undoesPublishing(lead))
      return { subject: 'published', cell: null };
  }
  if (unit === null) return null;
  // 考察学习1批8人: two counts of one thing
  if (context.gap === '' && previous?.subject === 'other') return inherit(previous);
  if (/^[名人位]$/u.test(unit)) return PERSONS.test(near) ? { subject: 'other', cell: null } : null;
  return { subject: 'other', cell: null };
}

/** Persons are staff unless they read. */
function isNoStaff(unit: string | null, sentence: string): boolean {
  return !/^[名人位]$/u.test(unit ?? '') || /粉丝|用户|关注|订阅/u.test(sentence);
}

/** 收到申请。3件，…: the heading says what is counted. */
function isUnderRequests({ paragraph, sentence }: SubjectContext): boolean {
  return /申请(?:公开)?(?:情况)?[。：:]\s*$/u.test(paragraph.slice(0, paragraph.length - sentence.length));
}

function firstRule(rules: readonly SubjectRule[], context: SubjectContext): Subject | null {
  const rule = rules.find((each) => fitsRule(each, context));
  return rule === undefined ? null : { subject: rule.subject, cell: rule.cell };
}

/** Outcomes that nothing but a request has. */
const OUTCOME_ALONE = ownExpression('turns', 'outcome-alone');

function outcome({ lead, near, paragraph, unit, previous }: SubjectContext): Subject | null {
  if (unit !== null && !REQUEST_UNITS.has(unit)) return null;
  if (
    previous?.subject.startsWith('requests.') !== true &&
    !/申请/u.test(paragraph) &&
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

const PARTITIVE = new RegExp(ownExpression('turns', 'partitive'), 'gu');

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

import { SUBJECT_RULES, type Subject } from './subject-rules.ts';

/** Words on which a subject depends: those beside the figure, then those of the whole sentence. */
export interface SubjectContext {
  /** From the last border before the figure to the next one behind it. */
  readonly near: string;
  /** The part of `near` before the figure. */
  readonly lead: string;
  readonly sentence: string;
  readonly unit: string | null;
  /** The figure before it in the sentence, for 其中…3件. */
  readonly previous: Subject | null;
}

const MONEY = new Set(['handling_fees', 'proactive.fees', 'proactive.procurement']);

const PUBLISHING =
  /公开|发布|公布|刊登|刊发|推送|公示|更新|上传|信息|上网|转载|发文|推文|报送|发稿|采用|政策文件|公文|公报/u;
const PUBLISHED_BEHIND = /^\s?[^，。；、]{0,10}(?:信息|文件|稿件|推文)/u;
/** Names of the work itself, which publish nothing. */
const WORK_NAMES = /公开申请|政务公开|政府信息公开(?!平台)|政务信息公开|信息公开(?:工作|年报|条例)/gu;
/** What readers do with what was published. */
const READERSHIP = /阅读|点击|访问|浏览|粉丝|点赞|转发量|关注/u;
/** Outcomes that go on telling of the reviews before them, with their rows of table 四. */
const REVIEW_ROWS: readonly (readonly [words: RegExp, row: string])[] = [
  [/维持|驳回|胜诉/u, 'upheld'],
  [/纠正|撤销|败诉|确认违法/u, 'corrected'],
  [/审结|正在审理|在办/u, 'pending'],
  [/其他结果|撤回|终止|调解/u, 'other'],
];
const PUBLISHED_UNITS = new Set([
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
  '件次',
  '宗',
  '幅',
]);

/** The subject of a figure; null where it counts nothing of the closed list, not even as `other`. */
export function findSubject(context: SubjectContext): Subject | null {
  const { lead, near, sentence, unit, previous } = context;
  for (const rule of SUBJECT_RULES) {
    if (!rule.near.test(near) || rule.unless?.test(near)) continue;
    if (rule.units !== undefined && !rule.units.includes(unit ?? '')) continue;
    // money counts fees and purchases alone
    if (/元$/u.test(unit ?? '') && !MONEY.has(rule.subject)) continue;
    const aboutIt = rule.sentence?.test(sentence) ?? true;
    if (!aboutIt && previous?.subject.startsWith('requests.') !== true) continue;
    return { subject: rule.subject, cell: rule.cell };
  }
  const reviewed = previous?.subject.startsWith('review.') === true ? reviewOutcome(previous, near) : null;
  if (reviewed !== null) return reviewed;
  if ((unit === null || PUBLISHED_UNITS.has(unit)) && !READERSHIP.test(near)) {
    if (PUBLISHING.test(lead.replace(WORK_NAMES, '')) || PUBLISHED_BEHIND.test(near.slice(lead.length))) {
      return { subject: 'published', cell: null };
    }
    if (previous !== null && goesOn(previous, lead)) return inherit(previous);
    if (unit === '条' && /类(?:信息)?\s?$/u.test(lead)) return { subject: 'published', cell: null };
  }
  if (unit === null) return null;
  if (/^[名人位]$/u.test(unit))
    return /关注|粉丝|订阅|受众|用户|惠及/u.test(near) ? { subject: 'other', cell: null } : null;
  return { subject: 'other', cell: null };
}

function reviewOutcome(previous: Subject, near: string): Subject | null {
  const row = REVIEW_ROWS.find(([words]) => words.test(near))?.[1];
  if (row === undefined) return null;
  const cell =
    previous.cell?.replaceAll(/\.(?:total|upheld|corrected|pending|other)(?=\+|$)/gu, `.${row}`) ?? null;
  return { subject: previous.subject, cell };
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

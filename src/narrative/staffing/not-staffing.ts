import type { PatternMatch } from '../patterns/compile-patterns.ts';
import type { StaffingClause } from './staffing-clause.ts';

/** People who are counted, but not because they do the work (codebook, 4). */
export const OTHER_PEOPLE: RegExp =
  /(?:组织|召集)[^，。；]{0,24}(?:培训|学习|轮训|测试|考试)|参加|参训|参会|参与培训|轮训|人次|受训|(?<!事业|行政|工勤)编制(?!目录|指南|清单|了|好)|在编|持证|执法证|执法人员|行政执法|领导小组|组长|申请人|(?:[名位人](?!员)[^，。；]{0,4}|接待|服务|惠及|走访|邀请)(?:群众|居民|村民|企业|用户|党员|委员|粉丝|律师)|(?:群众|居民|村民|企业|用户|党员|委员|粉丝)(?:代表)?[共约有]?\s?[0-9一二两三四五六七八九十]|粉丝|访客|来访|死亡|受伤|获奖|表彰|处分|请假|休假/u;
/** Those of them who go somewhere. */
const TAKING_PART = /参加|参训|参会|培训|轮训|人次|受训|获奖|表彰/u;
/** Sent somewhere to learn: training, not a post. */
const SENT_AWAY =
  /(?:选派|选送|派出|派员|外派|抽派|安排|抽调|派)[^，。；]{0,20}(?:跟班|进修|挂职|学习|培训|参训|轮训|观摩|考察|集训)/u;
/** A role that only qualifies another noun: 联络员制度, 工作人员职责; what is done to staff is no staffing. */
const NOT_BEFORE =
  /^(?:制度|机制|职责|责任|队伍|网络|培训|业务|能力|素质|意识|名单|变更|信息|姓名|电话|工作制|会议|名册|库|调整|密码|的|之间|群|参加|参训|学习|跟班)/u;
/** Generic words for people say that somebody does the work only beside a word that sets him apart for it. */
const GENERIC = new Set([
  '人员',
  '工作人员',
  '同志',
  '业务人员',
  '管理人员',
  '公务员',
  '联系人',
  '业务骨干',
  '从业人员',
  '事业人员',
  '工作者',
  '经办人',
  '经办人员',
  '辅助人员',
  '技术人员',
  '专业人员',
  '专业技术人员',
  '专业人才',
  '窗口人员',
  '聘用人员',
  '文员',
  '雇员',
  '干事',
  '科员',
  '办事员',
  '编辑',
  '维护人员',
  '运维人员',
]);
const DEDICATED =
  /专班|专职|兼职|全职|专门|专人|合同制|专兼|专[（(]|兼任|公开|信息|网站|新媒体|政务|负责|配备|安排|指定|设有|确定|明确|落实|抽调|选派|维护|更新|承担|从事|经办|补充|新增|增配|增加|招聘|招录|聘用|新聘|选调|后备|固定|选配|充实|只有|仅|[此这该]项工作/u;
/** Set phrases about the way of working. */
const SLOGAN = /^专人专[管岗责办]/u;
/** Whom a body says that it lacks for this work. */
const LACKED = /固定|专职|兼职|全职|专门|专人|专业|技术|公开|信息|网络/u;
/** Those whose leaving matters to the work. */
const CHANGING = /公开|信息|网站|新媒体|公众号|经办|专职|兼职|[联审采编管]\p{Script=Han}{0,2}员/u;
/** Constructions in which a role may turn out to be the first half of another noun. */
const UNCOUNTED = new Set(['provided-role', 'holds-role', 'role-stable']);

/** Constructions that name the work, or that nobody does it, by themselves. */
const ABOUT_THE_WORK = new Set([
  'post',
  'post-count',
  'nobody',
  'count-works',
  'added-staffer',
  'hands-short',
]);

/** False where the people of the match are counted or named for another reason than the disclosure work. */
export function isStaffing(
  match: PatternMatch,
  { text, tokens, before, othersCounted }: StaffingClause,
): boolean {
  const { id } = match.pattern;
  const counted = match.groups.has('count');
  // 专职人员2名（事业编制）: how posts are paid for is no other reason to count them
  const otherwise = othersCounted && !(/[专兼全]职/u.test(wordsOf(match, tokens)) && !TAKING_PART.test(text));
  if (counted && (otherwise || SENT_AWAY.test(text))) return false;
  // 其中1名还要承担机要收发 tells more of one who is counted already
  if (id === 'count-charge' && /还要|还得|还需|又要|也要/u.test(wordsOf(match, tokens))) return false;
  if (id === 'role-none' && match.end < tokens.length) return false;
  if (SLOGAN.test(wordsFrom(match, tokens))) return false;
  // “一人” is quoted from a phrase
  if (id === 'role-count' && wordsOf(match, tokens).includes('“')) return false;
  if (counted && /第$/u.test(text.slice(0, Math.max(0, offsetOf(match, tokens) - (tokens[0]?.start ?? 0)))))
    return false;
  const role = match.groups.get('role');
  const roleWord = role === undefined ? null : (tokens[role.start]?.word ?? null);
  const after = tokens[match.end]?.word ?? '';
  // 某同志兼任办公室主任 fills a seat
  if (
    id.startsWith('named-') &&
    /^[^，。；]{0,12}(?:组长|主任|成员|委员)/u.test(wordsOf({ start: match.end, end: match.end + 3 }, tokens))
  )
    return false;
  // 由局长兼任组长 fills a seat, not a post
  if (id === 'by-beside')
    return !/^(?:副?组长|副?主任|[成委]员)/u.test(after) && DEDICATED.test(before + text);
  // 针对无人管的问题: told only to report its mending
  if (id === 'nobody' && /^的$/u.test(after)) return false;
  // 人员配置不够科学 speaks of how, not of how many
  if (id === 'role-lacking' && /不够$/u.test(wordsOf(match, tokens)) && /^[^，。；、）]/u.test(after))
    return false;
  // a passer-by with many posts is no staffing: only who is said to do this work
  if (id === 'many-posts' && isGeneric(roleWord))
    return /(?:承担|负责|从事|管|做)[^，。；]{0,10}的|公开(?:工作)?(?:的)?(?:工作)?人员|专职|兼职|(?:大多|多数|均|都|普遍|基本)身兼/u.test(
      text,
    );
  // 更换2人: of whom is told by the sentence or by nothing
  if (id === 'replaced-count') return CHANGING.test(before + text);
  if (ABOUT_THE_WORK.has(id)) return true;
  if (id === 'employed-role' && /^(?:比例|占比|数量|总数)/u.test(after)) return false;
  // 明确一名副局长分管 counts a leader: a count alone ends its phrase or is followed by the work
  if (
    id === 'provided-count' &&
    after !== '' &&
    !/^(?:[，。；、）)]|从事|负责|具体|专门|专职|兼职)/u.test(after)
  )
    return false;
  // 共聘请15名 says nothing of their work
  if (id === 'provided-count' && /聘/u.test(wordsOf(match, tokens)) && !DEDICATED.test(text)) return false;
  // 专员制度 is an arrangement, 专人管理制度 puts somebody in charge
  if (id === 'solo' && tokens[match.start]?.word === '专员' && /^(?:制度|机制)/u.test(after)) return false;
  if ((UNCOUNTED.has(id) || id === 'lacking') && NOT_BEFORE.test(after)) return false;
  const words = wordsOf(match, tokens);
  if (id === 'none-there' || id === 'not-provided' || id === 'lacking')
    return LACKED.test(words) || !isGeneric(roleWord);
  if (UNCOUNTED.has(id))
    return (
      !isGeneric(roleWord) || (id === 'provided-role' && /专职|兼职|全职|专门|合同制|兼[）)]职/u.test(words))
    );
  if (isGeneric(roleWord) || roleWord === null)
    return (
      DEDICATED.test(text) ||
      DEDICATED.test(before) ||
      id === 'staff-short' ||
      (id === 'role-lacking' && (roleWord === '人员' || LACKED.test(words)))
    );
  return true;
}

function wordsOf(
  { start, end }: Pick<PatternMatch, 'start' | 'end'>,
  tokens: StaffingClause['tokens'],
): string {
  return tokens
    .slice(start, end)
    .map(({ word }) => word)
    .join('');
}

/** The match and the three words behind it. */
function wordsFrom({ start, end }: PatternMatch, tokens: StaffingClause['tokens']): string {
  return wordsOf({ start, end: end + 3 }, tokens);
}

function isGeneric(role: string | null): boolean {
  return role !== null && GENERIC.has(role);
}

function offsetOf(match: PatternMatch, tokens: StaffingClause['tokens']): number {
  return tokens[match.start]?.start ?? 0;
}

import type { Subject } from './subject-rule.ts';
import { LITIGATION } from './subject-rules.ts';

/** A clause that states that nothing of a kind occurred; offsets within the clause. */
export interface ZeroClaim extends Subject {
  readonly start: number;
  readonly end: number;
}

/** Denials; 无法, 无需, 无关 and 无条件 deny something else. */
const DENIAL =
  /无一(?=被|起|例|件|宗|逾期|超期)|没有一[例件起宗次]|未(?:曾|再|有|能|予)?(?:组织|举办|开展|召开|安排|发现|引起|收到|接到|接收|受理|发生|产生|涉及|出现|收取|引发|提起|新收|办理|被|结转|制定|制发|出台|发布|形成|收|遇到|接收到|受到|因|对|就|向)|没有(?:再|有)?(?:发现|引起|组织|举办|开展|召开|制发|安排|收到|接到|接收|受理|发生|产生|涉及|出现|收取|引发|因|对|被|结转|制定|出台)?|不存在|不涉及|暂?无人(?=.{0,8}申请)|暂?无(?![法需关偿条人线疑论形障力界缝效从须纸差])|零(?=申请|复议|诉讼|收费|投诉|败诉|纠错)/u;
/** 均为零, 均无: the denial stands behind what it denies. */
const DENIAL_BEHIND =
  /(?:均|都|皆|全部)?(?:为零|[降归][到至为]?了?零|为无|均无|都无|无|没有|未发生|没有发生|未产生|未收到|未出现)(?:情况|案件|发生|此类情况)?$/u;

const REQUEST = /公开.{0,8}申请|依申请|申请.{0,8}公开|申请件|申请/u;
const OTHER_REQUEST = /许可申请|申请人|申请材料|申请书/u;

/** 无, 均未发生: what is denied stands in the heading or before the comma. */
const BARE =
  /^(?:本年度?|全年|年内|今年|我[局市县区办镇]|均|都|皆)*(?:未发生|未产生|未出现|未收到|未涉及|没有发生|没有|暂无|无|零)(?:此类|上述|相关|以上|该类)?(?:情况|情形|案件|事项)?$/u;
/** 无一被纠错, 纠错案件为零: how the reviews ended that were told before. */
const VERDICT = /(?:被|遭|受)?(?:纠错|纠正|撤销|责令重作|确认违法|败诉)/u;

/**
 * The zero claims of a clause without figures: one for each subject that it denies; empty where it denies none. `before`: what the sentence
 * says before it, or the heading above, which tells what a bare denial (无, 未发生) denies.
 */
export function findZeroClaims(clause: string, before = ''): ZeroClaim[] {
  const bare = BARE.test(clause);
  const verdict = !bare && VERDICT.test(clause) && (DENIAL.test(clause) || DENIAL_BEHIND.test(clause));
  if (bare || verdict) {
    const subjects = bare ? deniedSubjects(before, clause) : verdictSubjects(clause, before);
    return subjects.map((subject) => ({ ...subject, start: 0, end: clause.length }));
  }
  const denial = DENIAL.exec(clause);
  if (denial !== null) {
    const denied = clause.slice(denial.index + denial[0].length);
    const subjects = deniedSubjects(denied, denial[0]).filter(
      ({ subject }) => !/未(?:因|对|就|向)|没有对/u.test(denial[0]) || !subject.startsWith('requests'),
    );
    if (subjects.length > 0)
      return subjects.map((subject) => ({ ...subject, start: denial.index, end: clause.length }));
  }
  const behind = DENIAL_BEHIND.exec(clause);
  if (behind === null) return [];
  return deniedSubjects(clause.slice(0, behind.index), behind[0]).map((subject) => ({
    ...subject,
    start: 0,
    end: clause.length,
  }));
}

/** What offices are glad to report that it did not happen. */
const NOTHING_WRONG =
  /责任追究|被?问责|被?追责|追究责任|失?泄密|泄露国家秘密|投诉|举报|(?:超期|逾期)(?:未)?(?:答复|办理|回复|$)|扣分|约谈|被通报|舆情|责任事故|安全事故|经费|减免/u;

function verdictSubjects(clause: string, before: string): Subject[] {
  const told = /复议|诉讼|败诉/u.test(clause) ? clause : before;
  const subjects: Subject[] = [];
  if (/复议/u.test(told)) subjects.push({ subject: 'review.reconsideration', cell: null });
  if (/诉讼|败诉/u.test(told)) subjects.push({ subject: 'review.litigation', cell: null });
  return subjects.length > 0 ? subjects : [{ subject: 'other', cell: null }];
}

function deniedSubjects(words: string, denial: string): Subject[] {
  if (NOTHING_WRONG.test(`${denial}${words}`) && !/公开申请|复议|诉讼/u.test(words))
    return [{ subject: 'other', cell: null }];
  if (
    /问题|及时|规范(?!性文件)|到位|按时|超期|逾期|违反|泄密|失泄密|延期|不当/u.test(words) &&
    !/复议|诉讼/u.test(words)
  )
    return [];
  const subjects: Subject[] = [];
  const reviewed = /复议|诉讼|起诉/u.test(words);
  if (/处理费|费用|收费|收取/u.test(`${denial}${words}`) && !reviewed) {
    return [
      /事业性/u.test(words)
        ? { subject: 'proactive.fees', cell: 'proactive.fees.amount' }
        : { subject: 'handling_fees', cell: null },
    ];
  }
  if (/结转/u.test(`${denial}${words}`)) {
    const subject = /上年|上一年|去年/u.test(words) ? 'requests.carried_in' : 'requests.carried_out';
    return [{ subject, cell: `${subject}.total` }];
  }
  // 因政府信息公开申请引起的复议 denies no request, 申请、复议和诉讼 does
  const requested =
    REQUEST.test(words) &&
    !OTHER_REQUEST.test(words) &&
    (!reviewed ||
      /申请.{0,4}[、和或及]|(?:收到|接到|受理).{0,20}申请(?!.{0,6}(?:引|的|提起))/u.test(
        `${denial}${words}`,
      ));
  if (requested && !/申请(?:行政)?复议/u.test(words))
    subjects.push({ subject: 'requests.received', cell: 'requests.received.total' });
  if (/复议/u.test(words))
    subjects.push({ subject: 'review.reconsideration', cell: 'review.reconsideration.total' });
  if (/诉讼|起诉/u.test(words)) subjects.push({ subject: 'review.litigation', cell: LITIGATION });
  if (subjects.length === 0 && /(?:组织|举办|开展|安排)/u.test(denial) && /培训/u.test(words))
    subjects.push({ subject: 'training.sessions', cell: null });
  if (subjects.length === 0 && /规范性文件/u.test(words)) {
    subjects.push({ subject: 'proactive.normative_documents', cell: 'proactive.normative_documents.made' });
  }
  return subjects;
}

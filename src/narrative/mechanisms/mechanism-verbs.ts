import type { Mechanism } from '../narrative.ts';

type Status = Exclude<Mechanism['status'], 'planned'>;

/** Verbs that govern a named arrangement, with the status that each gives it (codebook, 5). */
export const MECHANISM_VERBS: readonly (readonly [verb: string, status: Status])[] = [
  ['建立健全', 'established'],
  ['成立', 'established'],
  ['建立', 'established'],
  ['制定', 'established'],
  ['制订', 'established'],
  ['拟定', 'established'],
  ['印发', 'established'],
  ['下发', 'established'],
  ['出台', 'established'],
  ['新设', 'established'],
  ['新增', 'established'],
  ['设立', 'established'],
  ['设置', 'established'],
  ['下设', 'established'],
  ['开设', 'established'],
  ['编制', 'established'],
  ['编印', 'established'],
  ['形成', 'established'],
  ['组建', 'established'],
  ['构建', 'established'],
  ['创建', 'established'],
  ['搭建', 'established'],
  ['建成', 'established'],
  ['打造', 'established'],
  ['分解', 'established'],
  ['推出', 'established'],
  ['修订', 'revised'],
  ['修改', 'revised'],
  ['调整', 'revised'],
  ['完善', 'revised'],
  ['健全', 'revised'],
  ['更新', 'revised'],
  ['优化', 'revised'],
  ['规范', 'revised'],
  ['理顺', 'revised'],
  ['细化', 'revised'],
  ['充实', 'revised'],
  ['改进', 'revised'],
  ['梳理', 'revised'],
  ['再造', 'revised'],
  ['执行', 'exists'],
  ['落实', 'exists'],
  ['坚持', 'exists'],
  ['遵守', 'exists'],
  ['遵循', 'exists'],
  ['贯彻', 'exists'],
  ['实行', 'exists'],
  ['实施', 'exists'],
  ['推行', 'exists'],
  ['按照', 'exists'],
  ['按', 'exists'],
  ['根据', 'exists'],
  ['依据', 'exists'],
  ['对照', 'exists'],
  ['围绕', 'exists'],
  ['学习', 'exists'],
  ['严格', 'exists'],
  ['强化', 'exists'],
  ['加强', 'exists'],
  ['依托', 'exists'],
  ['利用', 'exists'],
  ['运用', 'exists'],
  ['采取', 'exists'],
  ['采用', 'exists'],
  ['履行', 'exists'],
  ['开展', 'exists'],
  ['进行', 'exists'],
  ['做好', 'exists'],
  ['抓好', 'exists'],
  ['发挥', 'exists'],
  ['深化', 'exists'],
  ['明确', 'exists'],
  ['确定', 'exists'],
  ['经', 'exists'],
];

/** Verbs of publishing govern a name only where no other verb does: 编制并公布了指南. */
const WEAK_VERBS: readonly (readonly [verb: string, status: Status])[] = [
  ['公布', 'exists'],
  ['公开', 'exists'],
  ['发布', 'exists'],
];

/** Verbs that make or change something: only these govern 领导小组, 指南 and 目录 as mechanisms. */
export const CREATING: RegExp = new RegExp(
  MECHANISM_VERBS.filter(([, status]) => status !== 'exists')
    .map(([verb]) => verb)
    .join('|'),
  'u',
);

export interface GoverningVerb {
  readonly start: number;
  readonly end: number;
  readonly status: Status;
}

/** The verb nearest before `end` in the clause; null where none of the table stands there. 规范 and 公开 as parts of nouns don't count. */
export function findGoverningVerb(clause: string, end: number): GoverningVerb | null {
  return nearestVerb(MECHANISM_VERBS, clause, end) ?? nearestVerb(WEAK_VERBS, clause, end);
}

function nearestVerb(
  verbs: readonly (readonly [string, Status])[],
  clause: string,
  end: number,
): GoverningVerb | null {
  let best: GoverningVerb | null = null;
  for (const [verb, status] of verbs) {
    for (
      let at = clause.indexOf(verb);
      at >= 0 && at + verb.length <= end;
      at = clause.indexOf(verb, at + 1)
    ) {
      if (isNounPart(clause, at, verb)) continue;
      const later =
        best === null || at + verb.length > best.end || (at + verb.length === best.end && at < best.start);
      if (later) best = { start: at, end: at + verb.length, status };
    }
  }
  return best;
}

/** 政府信息公开, 规范性文件, 审核发布制度, 按时, 经济: the characters of a verb inside another word. */
function isNounPart(clause: string, at: number, verb: string): boolean {
  const before = clause[at - 1] ?? '';
  const after = clause.slice(at + verb.length, at + verb.length + 2);
  if (verb === '公开' || verb === '发布')
    return /[\p{Script=Han}]/u.test(before) || /^(?:制|机|流|程|指|目|审|情|工)/u.test(after);
  if (verb === '实施' || verb === '落实' || verb === '执行')
    return /^(?:方案|细则|计划|办法|意见|情况)/u.test(after);
  if (verb === '规范') return /^(?:性|化|文)/u.test(after) || before === '的';
  if (verb === '按') return /^(?:时|期|照|规定|需|季|月|要求)/u.test(after);
  if (verb === '经') return /^(?:济|常|费|营|过)/u.test(after) || /[已曾历财神]/u.test(before);
  if (verb === '学习')
    return /^(?:制|机|培|教|内|计)/u.test(after) || /跟班|业务/u.test(clause.slice(Math.max(0, at - 2), at));
  if (verb === '调整') return /^(?:机|制)/u.test(after);
  return false;
}

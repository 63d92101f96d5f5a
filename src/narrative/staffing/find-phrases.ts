import { parseNumeral } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { spansOverlap } from '../../text/span.ts';
import type { Role, Staffing } from '../narrative.ts';
import { findDistribution } from './distribution.ts';
import { readEmployment } from './employment.ts';
import { findNamedStaff } from './named-staff.ts';
import { otherStaffIn } from './other-staff.ts';
import { PHRASE_RULES, type PhraseRule } from './phrase-rules.ts';
import { cleanRole, isIntended, readScope } from './staffing-fields.ts';

/** What stands in every clause that a phrase rule matches: one test for the many clauses that speak of nobody. */
const PEOPLE =
  /员|[专兼全]职|合同制|编外|劳务|聘用|[0-9一二两三四五六七八九十百余多几个]\s?[人名位]|[办络系接]人|兼[任管做办着]|代[管办]|专干|干[部事]|内勤|文[书秘]|秘书|会计|出纳|编辑|[老教]师|[民辅]警|社工|大学生|志愿者|网管|同志/u;

type Mark = Omit<Staffing, 'item'>;

/** Statements that token patterns cannot see, in one clause; `before` is the sentence up to it. Spans are those of the clause. */
export function findPhrases(clause: string, before: string, role: Role): Mark[] {
  const found: Mark[] = [];
  const isOther = otherStaffIn(clause);
  for (const { span, count } of findNamedStaff(clause)) {
    found.push(describe(clause, before, role, span, { count }));
  }
  for (const rule of PEOPLE.test(clause) ? PHRASE_RULES : []) {
    if (!rule.triggers.some((trigger) => clause.includes(trigger))) continue;
    if (rule.unless?.test(clause) === true || rule.about?.test(before + clause) === false) continue;
    for (const match of clause.matchAll(rule.match)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => spansOverlap(other.span, span))) continue;
      const mark = describe(clause, before, role, span, readMatch(rule, match));
      if (!isOther(span, mark.count !== null)) found.push(mark);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function readMatch(rule: PhraseRule, match: RegExpMatchArray): Partial<Mark> {
  const { count, unit, role, helper } = match.groups ?? {};
  return {
    count: count === undefined ? null : readCount(count),
    unit: unit ?? null,
    role: cleanRole(role ?? helper ?? null),
    ...rule.sets,
  };
}

/** Of 两三个人 the first is sure. */
function readCount(numeral: string): number | null {
  return parseNumeral(numeral)?.value ?? parseNumeral(numeral[0] ?? '')?.value ?? null;
}

function describe(clause: string, before: string, role: Role, span: Span, fields: Partial<Mark>): Mark {
  const words = clause.slice(span.start, span.end);
  const per = findDistribution(clause.slice(0, span.end));
  const planned = role === 'measure' || isIntended(clause.slice(0, span.start));
  return {
    span,
    count: null,
    employment: readEmployment(words),
    role: null,
    unit: null,
    per,
    change: false,
    scope: readScope(per, before + clause),
    polarity: planned ? 'planned' : 'present',
    ...fields,
  };
}

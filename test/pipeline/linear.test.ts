import { describe, expect, it } from 'vitest';
import { findCommitments } from '../../src/narrative/commitments.ts';
import { splitItems } from '../../src/narrative/items/split-items.ts';
import { findMechanisms } from '../../src/narrative/mechanisms/find-mechanisms.ts';
import type { Item } from '../../src/narrative/narrative.ts';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { assignRoles } from '../../src/narrative/roles/assign-roles.ts';
import { splitSentences } from '../../src/narrative/sentences.ts';
import { findStaffing } from '../../src/narrative/staffing/find-staffing.ts';
import { widenPunctuation } from '../../src/narrative/widen-punctuation.ts';
import { describeReport } from '../../src/report/describe-report.ts';
import { identifyReport } from '../../src/report/identity/identify-report.ts';
import type { Report } from '../../src/report/report.ts';
import { splitSections } from '../../src/report/sections/split-sections.ts';
import { readTables } from '../../src/report/tables/read-tables.ts';
import { InputError } from '../../src/text/input-error.ts';
import { maskText } from '../../src/text/masks.ts';
import { normalizeText } from '../../src/text/normalize.ts';
import { simplifyText } from '../../src/text/traditional.ts';
import { textDocument } from '../documents.ts';

/** What the patterns of a stage begin with, over and over, so that each place is a beginning that comes to nothing. */
const UNITS = [
  ' ',
  '\t',
  '\n',
  ' \n',
  '（',
  '《',
  '[',
  '“',
  '|',
  '-',
  '*',
  '1',
  '1.',
  '一',
  '一、',
  '（一）',
  '，',
  '。',
  '2021年',
  '县',
  '柳渡县水务局',
  '政府信息公开工作',
  '由',
  '1名',
  '未',
  '制度',
  '领导小组',
  '一是加强。',
  '总体情况',
  '本年新收政府信息公开申请数量',
  '行政许可',
  '0\t',
  '日期',
  'TOC \\a ',
  '[bookmark: ',
  'a@',
];

/** UTF-16 code units: a megabyte, and half of it. A section of narrative can be no longer than a tenth, or it is not marked. */
const LARGE = 2 ** 19;
const LARGEST_NARRATIVE = 100_000;

const HEAD = '柳渡县水务局2022年政府信息公开工作年度报告\n一、总体情况\n';
const NARRATIVE: Report = describeReport(textDocument(`${HEAD}公开有序。`));

/** A report whose first section is this text. */
function reportOf(text: string): Report {
  const sections = NARRATIVE.sections.map((section) =>
    section.narrative
      ? { ...section, span: { start: HEAD.length, end: HEAD.length + text.length } }
      : section,
  );
  return { ...NARRATIVE, text: HEAD + text, sections };
}

function onItems(stage: (report: Report, items: readonly Item[]) => unknown): (text: string) => void {
  return (text) => {
    const report = reportOf(text);
    stage(report, assignRoles(report, splitItems(report)));
  };
}

/** Milliseconds, the better of two where one is long enough to be disturbed. */
function time(work: () => void, rounds = 1): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    try {
      work();
    } catch (error) {
      // a text without letters is refused
      if (!(error instanceof InputError)) throw error;
    }
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Shorter times are told by chance. */
const MINIMAL_MS = 150;
/** Twice the text takes twice the time; four times would be a square. */
const HIGHEST_RATIO = 3;

function findSuperlinear(stage: (text: string) => void, size: number): string[] {
  return UNITS.flatMap((unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const half = text.slice(0, size / 2);
    // once without a clock: what is compiled or loaded at first use counts for neither
    time(() => stage(text.slice(0, 2000)));
    const whole = time(() => stage(text));
    if (whole < MINIMAL_MS || whole / time(() => stage(half)) < HIGHEST_RATIO) return [];
    const [again, halfAgain] = [time(() => stage(text), 2), time(() => stage(half), 2)];
    if (again / halfAgain < HIGHEST_RATIO) return [];
    return [`${JSON.stringify(unit)}: ${Math.round(halfAgain)} ms, twice as long ${Math.round(again)} ms`];
  });
}

describe('a megabyte of the worst takes no more than twice the time of half of it', () => {
  it.each<[string, (text: string) => void]>([
    ['normalising', (text) => normalizeText(text)],
    ['reading a text', (text) => textDocument(text)],
    ['folding characters', (text) => simplifyText(widenPunctuation(text))],
    ['splitting sections', (text) => splitSections(HEAD + text)],
    ['finding out who reports', (text) => identifyReport(text, splitSections(text).sections)],
    [
      'reading tables',
      (text) =>
        readTables({ ...textDocument('公'), text: `三、收到和处理政府信息公开申请情况\n${text}` }, []),
    ],
    ['masking', (text) => maskText(text, ['柳渡县水务局'])],
  ])(
    '%s',
    (_, stage) => {
      expect(findSuperlinear(stage, LARGE)).toEqual([]);
    },
    300_000,
  );
});

describe('the longest narrative of the worst takes no more than twice the time of half of it', () => {
  it.each<[string, (text: string) => void]>([
    ['splitting items', (text) => splitItems(reportOf(text))],
    ['telling roles', onItems(() => null)],
    ['finding staffing', onItems(findStaffing)],
    ['finding mechanisms', onItems(findMechanisms)],
    ['finding quantities', onItems(findQuantities)],
    ['finding commitments', onItems(findCommitments)],
    ['splitting sentences', onItems(splitSentences)],
  ])(
    '%s',
    (_, stage) => {
      expect(findSuperlinear(stage, LARGEST_NARRATIVE)).toEqual([]);
    },
    300_000,
  );

  it('longer sections are not marked, with a diagnostic', () => {
    const { sections, diagnostics } = describeReport(textDocument(`${HEAD}${'公开有序。\n'.repeat(20_001)}`));
    expect(sections.map(({ narrative }) => narrative)).toEqual([false, false]);
    expect(diagnostics.map(({ code }) => code)).toContain('section.too_long');
  });
});

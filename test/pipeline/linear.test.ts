import { describe, expect, it } from 'vitest';
import { findCommitments } from '../../src/narrative/commitments/find-commitments.ts';
import { splitItems } from '../../src/narrative/items/split-items.ts';
import { findMechanisms } from '../../src/narrative/mechanisms/find-mechanisms.ts';
import type { Item } from '../../src/narrative/narrative.ts';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { assignRoles } from '../../src/narrative/roles/assign-roles.ts';
import { splitSentences } from '../../src/narrative/sentences.ts';
import { findStaffing } from '../../src/narrative/staffing/find-staffing.ts';
import { widenPunctuation } from '../../src/narrative/widen-punctuation.ts';
import { readBytes } from '../../src/read/index.ts';
import { identifyAgency } from '../../src/report/agency/identify-agency.ts';
import { describeReport } from '../../src/report/describe-report.ts';
import { identifyReport } from '../../src/report/identity/identify-report.ts';
import type { Report } from '../../src/report/report.ts';
import { splitSections } from '../../src/report/sections/split-sections.ts';
import { matchRow } from '../../src/report/tables/forms.ts';
import { readTables } from '../../src/report/tables/read-tables.ts';
import { findReuse } from '../../src/reuse/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { maskText } from '../../src/text/masks.ts';
import { normalizeText } from '../../src/text/normalize.ts';
import { simplifyText } from '../../src/text/traditional.ts';
import { textDocument } from '../documents.ts';
import { cell, paragraph, row, table, writeDocx } from '../read/docx-writer.ts';
import { text as drawText, writePdf } from '../read/pdf-writer.ts';

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
  '\u3000',
  '\r',
  '.docx ',
  '0000-0-0 ',
  '信息公开年报',
];

/** UTF-16 code units: a megabyte, and half of it. Of a section of narrative no more than a tenth is marked. */
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

type Stage = (text: string) => unknown;

function onItems(stage: (report: Report, items: readonly Item[]) => unknown): Stage {
  return (text) => {
    const report = reportOf(text);
    stage(report, assignRoles(report, splitItems(report)));
  };
}

/** Read as another format, in which the text stands as a whole, line by line and as cells. */
const pageOf = (text: string) =>
  readBytes(
    Buffer.from(`<title>${text.slice(0, 50_000)}</title><p>一、总体情况</p><p>${text}</p><pre>${text}`),
    'a.html',
  );
const wordOf = (text: string) => {
  const told = text.replaceAll('\r', ' ');
  return readBytes(writeDocx(paragraph(told) + table([row([cell(told)])])), 'a.docx');
};
const PDF_LINE = 30;
const PDF_PAGE = 25 * PDF_LINE;
const pdfOf = (text: string) =>
  readBytes(
    writePdf(
      Array.from({ length: Math.ceil(text.length / PDF_PAGE) }, (_, page) => ({
        content: Array.from({ length: 25 }, (_, line) => {
          const from = page * PDF_PAGE + line * PDF_LINE;
          return drawText(80, 760 - 27 * line, 12, text.slice(from, from + PDF_LINE));
        }).join(''),
      })),
    ),
    'a.pdf',
  );

/** Sentences that share the text's shape and differ, as those of several reports do. */
function reuseOf(text: string): unknown {
  const sentences = ['甲', '乙', '丙'].flatMap((agency) => [
    {
      id: agency,
      reportId: agency,
      agency,
      year: 2022,
      position: 0,
      text: `${agency}${text}`,
      names: [agency],
    },
  ]);
  return findReuse(sentences);
}

/** Milliseconds, the better of two where one is long enough to be disturbed. */
async function time(work: () => unknown, rounds = 1): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    try {
      await work();
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

async function findSuperlinear(stage: Stage, size: number): Promise<string[]> {
  const found: string[] = [];
  for (const unit of UNITS) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const half = text.slice(0, size / 2);
    // once without a clock: what is compiled or loaded at first use counts for neither
    await time(() => stage(text.slice(0, 2000)));
    const whole = await time(() => stage(text));
    if (whole < MINIMAL_MS || whole / (await time(() => stage(half))) < HIGHEST_RATIO) continue;
    const [again, halfAgain] = [await time(() => stage(text), 2), await time(() => stage(half), 2)];
    if (again / halfAgain >= HIGHEST_RATIO)
      found.push(
        `${JSON.stringify(unit)}: ${Math.round(halfAgain)} ms, twice as long ${Math.round(again)} ms`,
      );
  }
  return found;
}

describe('a megabyte of the worst takes no more than twice the time of half of it', () => {
  it.each<[string, Stage]>([
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
    ['reading a web page', pageOf],
    ['reading a Word file', wordOf],
    ['finding out the agency', (text) => identifyAgency([text], 2022, '0')],
    ['reading a label of a table', (text) => matchRow(text)],
  ])(
    '%s',
    async (_, stage) => {
      expect(await findSuperlinear(stage, LARGE)).toEqual([]);
    },
    300_000,
  );
});

describe('the longest narrative of the worst takes no more than twice the time of half of it', () => {
  it.each<[string, Stage]>([
    ['splitting items', (text) => splitItems(reportOf(text))],
    ['telling roles', onItems(() => null)],
    ['finding staffing', onItems(findStaffing)],
    ['finding mechanisms', onItems(findMechanisms)],
    ['finding quantities', onItems(findQuantities)],
    ['finding commitments', onItems(findCommitments)],
    ['splitting sentences', onItems(splitSentences)],
    ['reading a PDF', pdfOf],
    ['finding reuse', reuseOf],
  ])(
    '%s',
    async (_, stage) => {
      expect(await findSuperlinear(stage, LARGEST_NARRATIVE)).toEqual([]);
    },
    300_000,
  );

  it('longer sections are marked so far, with a diagnostic', () => {
    const { sections, diagnostics } = describeReport(textDocument(`${HEAD}${'公开有序。\n'.repeat(20_001)}`));
    expect(sections.map(({ narrative }) => narrative)).toEqual([false, true, false]);
    expect(diagnostics.map(({ code }) => code)).toContain('section.too_long');
  });
});

import { createHash } from 'node:crypto';
import type { Analysis } from '../../src/findings/analysis.ts';
import type { Item, Narrative } from '../../src/narrative/narrative.ts';
import { identifyAgency } from '../../src/report/agency/identify-agency.ts';
import type { Cell } from '../../src/report/tables/statutory-tables.ts';
import type { Span } from '../../src/text/span.ts';

export interface AnalysisPlan {
  readonly path?: string;
  readonly agency?: string | null;
  readonly variants?: readonly string[];
  readonly year?: number | null;
  /** Stands before the narrative, so that it shifts every offset. */
  readonly opening?: string;
  readonly published?: string | null;
  readonly narrative?: Partial<Narrative>;
}

const PROBLEM = '一是个别栏目更新偏慢。';
const MEASURE = '一是由办公室于明年6月底前逐栏核对。';

/** A small report with one of everything; the same plan gives the same analysis. */
export function buildAnalysis(plan: AnalysisPlan = {}): Analysis {
  const agency = plan.agency === undefined ? '青禾县水务局' : plan.agency;
  const year = plan.year === undefined ? 2022 : plan.year;
  const text = `${plan.opening ?? '𠮷祥乡来稿。'}${agency ?? '某单位'}${year ?? ''}年，配备专职人员2名，成立领导小组。收到申请3件。\n${PROBLEM}\n${MEASURE}\n3\n`;
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const overview = text.slice(0, text.indexOf('\n'));
  const item = (words: string, rest: Partial<Item>): Item => ({
    span: at(words),
    section: 1,
    level: 1,
    parent: null,
    marker: null,
    role: 'background',
    roleScore: 0.8,
    roleEvidence: ['list of problems', 'word 偏慢'],
    headingEnd: null,
    ...rest,
  });
  const cell = (row: string, value: number | null, span: Span | null): Cell => ({
    table: 'requests',
    row,
    column: 'total',
    value,
    unit: null,
    valueYuan: null,
    state: value === null ? 'blank' : 'number',
    inferredBy: [],
    raw: value === null ? '' : String(value),
    span,
  });
  const lastLine = { start: text.length - 2, end: text.length - 1 };
  const narrative: Narrative = {
    items: [
      item(overview, { role: 'achievement' }),
      item(PROBLEM, { role: 'problem', marker: '一是', section: 2, headingEnd: at('个别栏目').end }),
      item(MEASURE, { role: 'measure', marker: '一是', section: 2 }),
    ],
    pairs: [{ problem: 1, answer: 2, score: 0.75 }],
    staffing: [
      {
        span: at('专职人员2名'),
        item: 0,
        count: 2,
        employment: 'full-time',
        role: '人员',
        unit: '名',
        per: null,
        change: false,
        scope: 'agency',
        polarity: 'present',
      },
    ],
    mechanisms: [
      { span: at('成立领导小组'), item: 0, type: 'leading_group', status: 'established' },
      { span: at('成立领导小组'), item: 0, type: 'other', status: 'established' },
    ],
    quantities: [
      {
        span: at('收到申请3件'),
        item: 0,
        subject: 'requests.received',
        value: 3,
        unit: '件',
        approximate: false,
        basis: 'year',
        period: null,
        cell: 'requests.received.total',
        channel: null,
        topic: null,
        scope: null,
      },
    ],
    commitments: [
      {
        item: 2,
        owner: at('办公室'),
        deadline: at('明年6月底前'),
        amount: null,
        instrument: null,
        actionability: 0.5,
      },
    ],
    ownMarks: [],
    tokens: [],
    sentences: [
      { span: at(overview), section: 1, item: 0 },
      { span: at(PROBLEM), section: 2, item: 1 },
      { span: at(MEASURE), section: 2, item: 2 },
    ],
    diagnostics: [],
    ...plan.narrative,
  };
  const id = sha256.slice(0, 16);
  const agencyVariants = plan.variants ?? (agency === null ? [] : [agency, '县水务局']);
  return {
    report: {
      id,
      source: {
        path: plan.path ?? 'reports/a.txt',
        format: 'text',
        sha256,
        bytes: text.length,
        encoding: 'utf-8',
      },
      text,
      title: '年度报告',
      agency,
      agencyVariants,
      agencyIdentity: identifyAgency(agencyVariants, year, id).identity,
      year,
      documentNumber: null,
      published: plan.published === undefined ? '2023-01-20' : plan.published,
      period: { start: '2022-01-01', end: '2022-12-31' },
      sections: [
        {
          position: 1,
          ordinal: 1,
          kind: 'overview',
          narrative: true,
          title: '总体情况',
          titleSpan: null,
          span: at(overview),
        },
        {
          position: 2,
          ordinal: 5,
          kind: 'problems_and_measures',
          narrative: true,
          title: '存在的问题',
          titleSpan: null,
          span: at(`${PROBLEM}\n${MEASURE}`),
        },
      ],
      tables: {
        proactive: null,
        requests: {
          name: 'requests',
          form: '2021',
          cells: [cell('received', 3, lastLine), cell('carried_in', null, null)],
        },
        review: null,
      },
      pages: [{ start: 0, end: text.length }],
      diagnostics: [{ code: 'table.missing', detail: 'no table of reviews was found', span: null }],
    },
    narrative,
    labels: [
      { state: 'none_due', categories: [] },
      {
        state: 'labelled',
        categories: [
          { category: 'content', probability: 0.2, assigned: false },
          { category: 'timeliness', probability: 0.9, assigned: true },
        ],
      },
      { state: 'unspecific', categories: [{ category: 'content', probability: 0.1, assigned: false }] },
    ],
    checks: [
      {
        rule: 'narrative.requests.received',
        place: 'requests.received.total',
        outcome: 'holds',
        severity: 'contrast',
        detail: 'narrative 3, table 3',
        cells: [{ table: 'requests', row: 'received', column: 'total' }],
        spans: [at('收到申请3件')],
      },
      {
        rule: 'requests.balance',
        place: 'requests.total',
        outcome: 'broken',
        severity: 'error',
        detail: 'received 3 + carried_in 0 = 3, outcomes 2 + carried_out 0 = 2',
        cells: [{ table: 'requests', row: 'received', column: 'total' }],
        spans: [],
      },
    ],
  };
}

import { analyzeDocument, type Classifier, type Narrative, type Report, readBytes } from '../../src/index.ts';
import type { SectionKind } from '../../src/report/report.ts';
import type { Case } from './case.ts';
import { compareNarrative } from './compare-narrative.ts';
import { compareReport } from './compare-report.ts';

export interface Found {
  readonly report: Report;
  readonly narrative: Narrative;
  /** Categories assigned to each item. */
  readonly labels: readonly (readonly string[])[];
}

const TITLES: Readonly<Partial<Record<SectionKind, string>>> = {
  overview: '总体情况',
  organization: '机构建设和人员配备情况',
  proactive: '主动公开政府信息情况',
  requests: '依申请公开政府信息情况',
  review: '行政复议和行政诉讼情况',
  fees: '收费及减免情况',
  problems: '存在的主要问题',
  measures: '改进措施',
  problems_and_measures: '存在的主要问题及改进情况',
};
const ORDINALS = '一二三四五六七八九';

/** What the program finds otherwise than the case says is right; empty where it is right. */
export async function runCase(tried: Case, classifier: Classifier): Promise<string[]> {
  const document = await readBytes(Buffer.from(tried.report ?? writeReport(tried)), `${tried.id}.txt`);
  const { report, narrative, labels } = await analyzeDocument(document, classifier);
  const found: Found = {
    report,
    narrative,
    labels: labels.map(({ categories }) =>
      categories.filter(({ assigned }) => assigned).map(({ category }) => category),
    ),
  };
  return [...compareReport(found, tried.expect), ...compareNarrative(found, tried.expect)];
}

/** A report of an invented office around the bodies of a case. */
function writeReport({ sections = [], year = 2022 }: Case): string {
  const parts = sections.map(
    ({ kind, body }, index) => `${ORDINALS[index]}、${TITLES[kind] ?? '其他需要报告的事项'}\n${body}`,
  );
  return [`禾泉县水利局${year}年政府信息公开工作年度报告`, ...parts].join('\n\n');
}

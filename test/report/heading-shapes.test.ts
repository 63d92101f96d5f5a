import { describe, expect, it } from 'vitest';
import { splitSections } from '../../src/report/sections/split-sections.ts';

const TITLES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const BODIES = ['工作有序，成效明显。', '表', '表', '表', '栏目更新偏慢，今后加快。', '没有。'];
const NUMERALS = '一二三四五六';

function reportOf(
  print = (title: string, i: number) => `${NUMERALS[i]}、${title}`,
  titles: readonly string[] = TITLES,
): string {
  const parts = titles.map((title, i) => `${print(title, i)}\n${BODIES[i]}`);
  return `柳渡县水务局2022年政府信息公开工作年度报告\n${parts.join('\n')}\n柳渡县水务局\n2023年1月9日`;
}

/** Kind and body of what tells, in order. */
function told(text: string): string[] {
  return splitSections(text).sections.flatMap(({ kind, narrative, span }) =>
    narrative ? [`${kind}: ${text.slice(span.start, span.end)}`] : [],
  );
}

const TOLD = [`overview: ${BODIES[0]}`, `problems_and_measures: ${BODIES[4]}`];

describe('headings as they are printed in the field', () => {
  it('stand behind a table of contents that has no dots', () => {
    const contents = TITLES.map((title, i) => `${NUMERALS[i]}、${title}`).join('\n');
    expect(told(reportOf().replace('\n', `\n目 录\n${contents}\n`))).toEqual(TOLD);
  });

  it.each([
    ['after arabic numbers, in words of their own', (title: string, i: number) => `${i + 1}、${title}`],
    ['without numbers, in words of their own', (title: string) => title],
    ['as parts', (title: string, i: number) => `第${NUMERALS[i]}部分 ${title}`],
    ['behind a half-width comma', (title: string, i: number) => `${NUMERALS[i]},${title}`],
    ['with the year', (title: string, i: number) => `${NUMERALS[i]}、2022年${title}`],
  ])('stand %s', (_, print) => {
    const titles = TITLES.map((title) => title.replace('存在的主要问题及改进情况', '存在的问题和改进措施'));
    expect(told(reportOf(print, titles))).toEqual(TOLD);
  });

  it.each([
    '政务公开工作存在的主要问题及改进情况',
    '2022年政府信息公开工作存在的问题及改进情况',
    '存在的短板弱项及改进措施',
    '存在的问题和薄弱环节及下步打算',
    '困难、问题和2023年工作计划',
    '存在的问题及明年工作打算',
    '存在的主要问题、原因分析及改进措施',
  ])('name problems and measures: %s', (title) => {
    expect(told(reportOf(undefined, TITLES.with(4, title)))).toEqual(TOLD);
  });

  it.each(['2022年工作情况', '2022年工作总体情况', '政务公开工作总体情况', '本年度工作概述'])(
    'name the overview: %s',
    (title) => {
      expect(told(reportOf(undefined, TITLES.with(0, title)))).toEqual(TOLD);
    },
  );

  it('name measures by the year that comes', () => {
    const text = reportOf(undefined, TITLES.with(4, '2023年政府信息公开工作打算'));
    expect(told(text)[1]).toBe(`measures: ${BODIES[4]}`);
  });
});

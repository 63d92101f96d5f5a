import { describe, expect, it } from 'vitest';
import { findLastDate, findPeriod, parseYear } from '../../src/report/identity/find-dates.ts';
import { identifyReport } from '../../src/report/identity/identify-report.ts';
import { splitSections } from '../../src/report/sections/split-sections.ts';

function identify(head: string, tail = '') {
  const text = `${head}\n一、总体情况\n本年度工作有序开展，成效明显。\n六、其他需要报告的事项\n无。\n${tail}`;
  const { title, agency, year, published, period, diagnostics } = identifyReport(
    text,
    splitSections(text).sections,
  );
  return { title, agency, year, published, period, codes: diagnostics.map(({ code }) => code) };
}

describe('identifyReport', () => {
  it('reads a title on one line', () => {
    const found = identify('柳渡县水务局2022年政府信息公开工作年度报告', '柳渡县水务局\n2023年1月9日');
    expect(found).toMatchObject({
      title: '柳渡县水务局2022年政府信息公开工作年度报告',
      agency: '柳渡县水务局',
      year: 2022,
      published: '2023-01-09',
    });
  });

  it.each([
    ['柳渡县水务局\n2022年政府信息公开工作年度报告'],
    ['2022年柳渡县水务局\n政府信息公开工作年度报告'],
    ['柳水字〔2023〕3号\n\n柳渡县水务局2022年政府信息\n公开工作年度报告'],
    ['柳渡县水务局 二〇二二年度 政府信息公开年报'],
  ])('reads a broken title: %j', (head) => {
    expect(identify(head)).toMatchObject({ agency: '柳渡县水务局', year: 2022 });
  });

  it('takes the fullest printed form of the name', () => {
    const head = '柳渡县水务局2022年政府信息公开工作年度报告\n如有疑问，请与青澜市柳渡县水务局办公室联系。';
    expect(identify(head).agency).toBe('青澜市柳渡县水务局');
  });

  it('goes by the period of the data where the title says another year, and tells it', () => {
    const head = '柳渡县水务局2023年政府信息公开工作年度报告\n统计期限自2022年1月1日起至2022年12月31日止。';
    const found = identify(head);
    expect(found).toMatchObject({ year: 2022, period: { start: '2022-01-01', end: '2022-12-31' } });
    expect(found.codes).toEqual(['identity.year_conflict']);
  });

  it('says what it did not find', () => {
    expect(identify('').codes).toEqual(['identity.no_title', 'identity.no_agency', 'identity.no_year']);
  });
});

describe('dates', () => {
  it.each([
    ['2021', 2021],
    ['二〇二一', 2021],
    ['二0一七', 2017],
    ['二○○八', 2008],
    ['1021', null],
    ['20２1', null],
  ])('reads the year %s', (printed, year) => {
    expect(parseYear(printed)).toBe(year);
  });

  it('reads dates in Chinese numerals and refuses days that are none', () => {
    expect(findLastDate('二〇二二年十二月三十一日')).toBe('2022-12-31');
    expect(findLastDate('2023年2月30日')).toBeNull();
  });

  it('reads a period whose end omits the year', () => {
    expect(findPeriod('自2022年1月1日至12月31日')).toEqual({ start: '2022-01-01', end: '2022-12-31' });
  });
});

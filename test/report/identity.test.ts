import { describe, expect, it } from 'vitest';
import { identifyAgency } from '../../src/report/agency/identify-agency.ts';
import { findLastDate, findPeriod, findStatedDate, parseYear } from '../../src/report/identity/find-dates.ts';
import { findDocumentNumber } from '../../src/report/identity/find-document-number.ts';
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

const ONE_LINE =
  '一、总体情况全年公开信息20条。二、主动公开政府信息情况详见附表。三、收到和处理政府信息公开申请情况详见附表。四、政府信息公开行政复议、行政诉讼情况详见附表。五、存在的主要问题及改进情况部分栏目更新偏慢，今后加强巡检。六、其他需要报告的事项本年度未收取信息处理费。柳渡县水务局2023年1月9日';

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
    ['柳渡县水务局2022年政府信息公开工作年度报告.docx\n正文如下'],
    [
      '柳渡县水务局 2022 年政府信息 公开工作年度报告 根据条例编制本报告，全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等部分组成。',
    ],
  ])('reads a broken title: %j', (head) => {
    expect(identify(head)).toMatchObject({ agency: '柳渡县水务局', year: 2022 });
  });

  it.each([
    ['青澜市第12中学', '青澜市第12中学2021年政府信息公开工作年度报告'],
    ['青澜市第12中学', '2021年青澜市第12中学政府信息公开工作年度报告'],
    ['青澜市第1021幼儿园', '青澜市第1021幼儿园2021年政府信息公开工作年度报告'],
  ])('keeps the number of %s', (agency, head) => {
    expect(identify(head)).toMatchObject({ agency, year: 2021 });
  });

  it('takes numbered bodies of one place for several agencies', () => {
    const ids = [12, 13].map((number) => {
      const { agency } = identify(`浏阳市第${number}中学2021年政府信息公开工作年度报告`);
      return identifyAgency(agency === null ? [] : [agency], 2021, 'r').identity?.id;
    });
    expect(ids[0]).toMatch(/^430181-/);
    expect(ids[1]).not.toBe(ids[0]);
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

  it.each([
    [
      'a path to the page',
      '首页 > 柳渡县水务局 > 政府信息公开年报\n柳渡县水务局2022年政府信息公开工作年度报告',
    ],
    [
      'a row of metadata',
      '索引号: 01/2023-9 | 主题分类: 政府信息公开年报 |\n标题: 柳渡县水务局2022年政府信息公开工作年度报告',
    ],
    ['the pipes of a frame', '柳渡县水务局2022年政府信息公开工作年度报告 | |||||||'],
  ])('does not take %s for the title', (_, head) => {
    const title = '柳渡县水务局2022年政府信息公开工作年度报告';
    expect(identify(head)).toMatchObject({ title, agency: '柳渡县水务局', year: 2022 });
  });

  it.each([
    ['by its maker', '本报告由柳渡县水务局结合有关数据编制。', '柳渡县水务局'],
    ['by its maker, an office', '根据条例,由柳渡镇人民政府党政办公室编制。', '柳渡镇人民政府'],
    ['by what the report covers', '全文六部分,涵盖了2021年柳渡县水务局政府信息公开工作。', '柳渡县水务局'],
    ['as announced', '特向社会公布2021年柳渡县水务局政府信息公开工作年度报告。', '柳渡县水务局'],
    [
      'as announced before the year',
      '现公布柳渡县税务局(以下简称“县局”)2021年政府信息公开工作年度报告。',
      '柳渡县税务局',
    ],
    ['by whom to ask', '如有疑问,请与柳渡县公安局(地址:河东路1号)联系。', '柳渡县公安局'],
  ])('finds an agency without a title %s', (_, head, agency) => {
    expect(identify(head)).toMatchObject({ title: null, agency });
  });

  it('does not take an introduction for a title, nor half of 年度 for a name', () => {
    const head = '根据条例,结合实际编制2021年度政府信息公开工作年度报告如下:';
    expect(identify(head)).toMatchObject({ title: null, agency: null, year: 2021 });
  });

  it('does not take words between year and 政府信息公开 for a name', () => {
    expect(identify('在2020年的政府信息公开工作中,我街道取得成效。').agency).toBeNull();
  });

  it('takes the year of the introduction, not that of a notice it names', () => {
    const head = '按照《关于做好2015年政务公开工作的通知》,现将我局2014年政府信息公开情况报告如下。';
    expect(identify(head).year).toBe(2014);
  });

  it('takes a place of two characters for a name', () => {
    const head = '渡县2022年政府信息公开工作年度报告\n本报告由渡县信息中心编制。';
    expect(identify(head).agency).toBe('渡县');
  });

  it('completes a name that opens with its rank', () => {
    const head = '县水务局2022年政府信息公开工作年度报告\n2022年柳渡县水务局认真公开。';
    expect(identify(head).agency).toBe('柳渡县水务局');
  });

  it('leaves the year out of the fuller name', () => {
    const head = '柳渡县水务局2022年政府信息公开工作报告\n2022年度青澜市柳渡县水务局政府信息公开工作年度报告';
    expect(identify(head).agency).toBe('青澜市柳渡县水务局');
  });

  it('reads the signature that a converter glued to the last sentence', () => {
    const text = `柳渡县水务局2022年政府信息公开工作年度报告${ONE_LINE}`;
    const { sections } = splitSections(text);
    const { agency, published } = identifyReport(text, sections);
    expect({ agency, published }).toEqual({ agency: '柳渡县水务局', published: '2023-01-09' });
    const last = sections.at(-1)?.span;
    expect(text.slice(last?.start, last?.end)).toBe('本年度未收取信息处理费。');
  });

  it('says what it did not find', () => {
    expect(identify('').codes).toEqual(['identity.no_title', 'identity.no_agency', 'identity.no_year']);
  });
});

describe('findDocumentNumber', () => {
  it.each([
    [
      'above the title',
      '柳水字〔2023〕3号\n\n柳渡县水务局2022年政府信息公开工作年度报告',
      '柳水字〔2023〕3号',
    ],
    ['beside its signer', '柳水发[2023] 12 号   签发人：周河生\n关于报送年度报告的函', '柳水发[2023]12号'],
    [
      'in a row of metadata',
      '索引号：000014349/2023-00001 发文字号：柳政办函〔2023〕7号\n标题',
      '柳政办函〔2023〕7号',
    ],
    ['under its label', '文号\n柳政办函（2023）第7号\n成文日期', '柳政办函（2023）第7号'],
  ])('reads a number %s', (_, head, number) => {
    expect(findDocumentNumber(head)).toBe(number);
  });

  it('does not take a number that the introduction cites', () => {
    const head = '根据《关于印发格式的通知》（国办公开办函〔2021〕30号）要求，\n编制本报告。文号：无';
    expect(findDocumentNumber(head)).toBeNull();
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

  it.each([
    ['发布日期：2023-01-09 08:30', '2023-01-09'],
    ['信息提供日期 : 2023.01.09', '2023-01-09'],
    ['成文日期: | 2023-01-05 | 发布日期: | 2023-01-09 |', '2023-01-09'],
    ['来源:县府办 时间:2023/1/9', '2023-01-09'],
    ['(2023年1月9日)', '2023-01-09'],
    ['2023年01月09日 (点击: 7) ||', '2023-01-09'],
    ['柳渡县政府网 www.example.cn 2023-01-09', '2023-01-09'],
    ['2023-01-09 19:35 柳渡县政府网', '2023-01-09'],
    ['2022年1月9日起实施新办法。', null],
    ['统计时间：2022-01-01至2022-12-31', null],
  ])('reads the day that a page states: %s', (head, expected) => {
    expect(findStatedDate(`标题行\n${head}\n正文`)).toBe(expected);
  });

  it('reads dates in Chinese numerals and refuses days that are none', () => {
    expect(findLastDate('二〇二二年十二月三十一日')).toBe('2022-12-31');
    expect(findLastDate('2023年2月30日')).toBeNull();
  });

  it('reads a period whose end omits the year', () => {
    expect(findPeriod('自2022年1月1日至12月31日')).toEqual({ start: '2022-01-01', end: '2022-12-31' });
  });
});

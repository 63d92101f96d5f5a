import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/report/describe-report.ts';
import { cutEndless } from '../../src/report/sections/cut-endless.ts';
import { splitSections } from '../../src/report/sections/split-sections.ts';
import { textDocument } from '../documents.ts';

/** `kind: first characters … last characters` of every section but the preamble. */
function outline(text: string): string[] {
  return splitSections(text).sections.flatMap(({ kind, ordinal, span }) =>
    kind === 'preamble' ? [] : [`${ordinal ?? '-'} ${kind}: ${text.slice(span.start, span.end)}`],
  );
}

const SIX = `柳渡县农业农村局2021年政府信息公开工作年度报告
一、总体情况
本年度公开了许多信息，成效明显。
二、主动公开政府信息情况
表
三、收到和处理政府信息公开申请情况
表
四、政府信息公开行政复议、行政诉讼情况
表
五、存在的主要问题及改进情况
更新偏慢，今后改进。
六、其他需要报告的事项
无。
柳渡县农业农村局
2022年1月12日`;

describe('splitSections', () => {
  it('finds the six sections and leaves the signature outside', () => {
    expect(outline(SIX)).toEqual([
      '1 overview: 本年度公开了许多信息，成效明显。',
      '2 proactive: 表',
      '3 requests: 表',
      '4 review: 表',
      '5 problems_and_measures: 更新偏慢，今后改进。',
      '6 other: 无。',
    ]);
  });

  it.each([
    ['a full stop after the title', '五、存在的主要问题及改进情况。'],
    ['a space after the number', '五、 存在的主要问题和改进措施'],
    ['another conjunction', '五、存在的困难与下一步工作打算'],
    ['another number', '七、存在的不足及改进举措'],
    ['the problems told first', '五、问题不足及改进情况'],
    ['a point instead of a comma', '五．存在问题、改进情况'],
  ])('reads the fifth title with %s', (_, title) => {
    const sections = outline(
      SIX.replace('五、存在的主要问题及改进情况', title).replace(
        '六、',
        title.startsWith('七') ? '八、' : '六、',
      ),
    );
    expect(sections).toHaveLength(6);
    expect(sections[4]).toContain('problems_and_measures: 更新偏慢，今后改进。');
  });

  it.each([
    ['五、存在的问题及改进措施'],
    ['五、政府信息公开工作存在的主要问题及改进情况'],
    ['七、主要问题及改进情况'],
    ['五、存在不足及下一步打算'],
  ])('finds titles in a report whose lines were all glued together: %s', (title) => {
    const lines = SIX.replace('五、存在的主要问题及改进情况', title)
      .replaceAll('。', '')
      .replaceAll('\n', '');
    const kinds = outline(title.startsWith('七') ? lines.replace('六、', '八、') : lines).map(
      (line) => line.split(':')[0],
    );
    expect(kinds[4]).toMatch(/^\d problems_and_measures$/);
    expect(kinds).toHaveLength(6);
  });

  it('takes arabic numbers before prescribed titles, as converters write them', () => {
    const numerals = ['一', '二', '三', '四', '五', '六'];
    const arabic = numerals.reduce((text, numeral, i) => text.replace(`${numeral}、`, `${i + 1}. `), SIX);
    expect(outline(arabic)).toEqual(outline(SIX));
  });

  it('is not misled by a preamble and a table of contents that name the titles', () => {
    const titles = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ];
    const preamble = `本报告由${titles.join('，')}组成。\n目录\n${titles.map((title, i) => `${title}………${i + 1}`).join('\n')}\n`;
    const [title = '', ...rest] = SIX.split('\n');
    expect(outline(`${title}\n${preamble}${rest.join('\n')}`)).toEqual(outline(SIX));
  });

  it('splits a report that stands on one line', () => {
    const kinds = splitSections(SIX.replaceAll('\n', '')).sections.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'preamble',
      'overview',
      'proactive',
      'requests',
      'review',
      'problems_and_measures',
      'other',
    ]);
  });

  it('keeps numbered points of section 五 inside it', () => {
    const text = SIX.replace(
      '更新偏慢，今后改进。',
      '（一）存在问题\n一、更新偏慢。\n二、人手偏紧。\n（二）改进措施\n一、加快更新。',
    );
    expect(outline(text)[4]).toContain('一、加快更新。');
  });

  describe('heads inside section 一 that are numbered like the sections', () => {
    const withHeads = (...heads: string[]) =>
      SIX.replace(
        '二、主动公开政府信息情况',
        `${heads.map((head) => `${head}\n详细情况如下，工作有序。`).join('\n')}\n二、主动公开政府信息情况`,
      );

    it.each([
      [
        'the five aspects',
        [
          '一、主动公开情况',
          '二、依申请公开情况',
          '三、政府信息管理情况',
          '四、平台建设情况',
          '五、监督保障情况',
        ],
      ],
      ['one head', ['一、主动公开情况']],
      ['a second head of the same kind', ['一、主动公开情况', '二、主动公开平台', '三、监督保障情况']],
      ['a head that is itself an overview', ['一、基本情况', '二、主动公开情况', '三、依申请公开情况']],
      ['heads glued to their text', ['一、主动公开情况。公开及时。', '二、依申请公开情况。答复按时。']],
    ])('stay inside: %s', (_, heads) => {
      const { sections, diagnostics } = splitSections(withHeads(...heads));
      expect(sections.slice(1).map(({ ordinal, kind }) => `${ordinal} ${kind}`)).toEqual(
        splitSections(SIX)
          .sections.slice(1)
          .map(({ ordinal, kind }) => `${ordinal} ${kind}`),
      );
      for (const head of heads) expect(outline(withHeads(...heads))[0]).toContain(head);
      expect(diagnostics).toEqual([]);
    });

    it('are not taken for such where a section’s number was printed twice', () => {
      const slipped = ['二', '三', '四', '五', '六'].reduce(
        (text, numeral, i) => text.replace(`${numeral}、`, `${['一', '二', '三', '四', '五'][i]}、`),
        SIX,
      );
      expect(outline(slipped).map((line) => line.split(':')[0])).toEqual([
        '1 overview',
        '1 proactive',
        '2 requests',
        '3 review',
        '4 problems_and_measures',
        '5 other',
      ]);
    });
  });

  it('tells of two sections of one kind', () => {
    const text = SIX.replace('三、收到和处理政府信息公开申请情况', '三、主动公开政府信息情况');
    const { diagnostics } = splitSections(text);
    expect(diagnostics.map(({ code, span }) => [code, span && text.slice(span.start, span.end)])).toEqual([
      ['section.missing', null],
      ['section.repeated', '三、主动公开政府信息情况'],
    ]);
  });

  it('reads an older report with problems and measures apart', () => {
    const text = `柳渡县审计局2013年政府信息公开年度报告
一、概述
全年工作有序，公开及时，群众满意。
二、主动公开情况
公开了三十条。
三、机构人员情况
有两名专职人员负责这项工作。
四、收费及减免情况
无。
五、行政复议、诉讼情况
无。
六、存在的主要问题
宣传不够，人手不足，更新不快。
七、下一步工作打算
加强宣传，补充人手，加快更新。`;
    const kinds = splitSections(text).sections.map(({ kind, narrative }) => `${kind}${narrative ? '*' : ''}`);
    expect(kinds).toEqual([
      'preamble',
      'overview*',
      'proactive',
      'organization*',
      'fees',
      'review',
      'problems*',
      'measures*',
    ]);
  });

  it.each([
    ['behind many blanks', (line: string) => `            ${line}`],
    ['that name who discloses', (line: string) => line.replace('主动公开', '行政机关主动公开')],
  ])('reads titles %s', (_, print) => {
    const text = SIX.replace(/^[一二三四五六]、.*$/gm, print);
    expect(outline(text)).toEqual(outline(SIX));
  });

  it('reads a known title after a number and a blank', () => {
    expect(outline(SIX.replaceAll(/^([一二三四五六])、/gm, '$1 '))).toEqual(outline(SIX));
  });

  it('tells an unknown title by the statutory table under it', () => {
    const text = SIX.replace(
      '二、主动公开政府信息情况\n表',
      '二、本年公开事项统计\n第二十条第（一）项\n信息内容\n规章\n0',
    );
    expect(outline(text)[1]).toMatch(/^2 proactive: /);
  });

  it('takes an unknown title in two halves for a heading', () => {
    const text = '一、调整分工,明确责任\n本局调整了分工。\n二、建章立制，规范流程\n本局订立了制度。';
    expect(outline(text)).toEqual(['1 other: 本局调整了分工。', '2 other: 本局订立了制度。']);
  });

  it('leaves what a page prints below the report outside', () => {
    const text = `${SIX}\n分享:\n扫码查看手机版\n上一篇：无\n返回顶部`;
    expect(outline(text)).toEqual(outline(SIX));
  });

  it('says that a heading is missing', () => {
    const { diagnostics } = splitSections(SIX.replace('五、存在的主要问题及改进情况\n', ''));
    expect(diagnostics.map(({ code, detail }) => `${code} ${detail.slice(0, 27)}`)).toEqual([
      'section.missing no heading of kind problems',
    ]);
  });

  it('gives one preamble and a diagnostic for a text without headings', () => {
    const { sections, diagnostics } = splitSections('这是一篇没有标题的文章。');
    expect(sections.map(({ kind }) => kind)).toEqual(['preamble']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['section.none']);
  });

  describe('a section of more than 100,000 characters', () => {
    const LEAD_IN = '本局工作如下。';
    const endless = (body: string) => {
      const text = SIX.replace('更新偏慢，今后改进。', body);
      const { sections, diagnostics } = cutEndless(text, splitSections(text).sections);
      const [told, rest] = sections.filter(({ ordinal }) => ordinal === 5 || ordinal === null).slice(1);
      const slice = (section = told) => text.slice(section?.span.start, section?.span.end);
      expect(sections.map(({ position }) => position)).toEqual(sections.map((_, i) => i + 1));
      expect([told?.narrative, rest?.narrative, sections.at(-1)?.ordinal]).toEqual([true, false, 6]);
      expect(slice(told) + slice(rest)).toBe(body);
      return { marked: slice(told), left: slice(rest), diagnostics };
    };

    it('is marked up to the last end of a sentence, and the rest is told of', () => {
      const { marked, left, diagnostics } = endless(`${LEAD_IN}${'公开有序，更新及时。'.repeat(10_000)}`);
      expect([marked.length, left.length]).toEqual([99_997, 10]);
      expect(diagnostics.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
        'section.too_long the section of kind problems_and_measures has 100007 characters, more than 100000: its first 99997 are marked, the last 10 are not; is it one yearly report?',
      ]);
    });

    it('is marked so far too where only the year tells that it is no table', () => {
      const body = '主动公开信息若干，内容真实。'.repeat(8000);
      const text = `柳渡县水务局2016年政府信息公开工作年度报告\n一、主动公开情况\n${body}\n二、问题和不足\n更新偏慢。`;
      const { sections, diagnostics } = describeReport(textDocument(text));
      expect(sections.map(({ kind, narrative }) => `${kind}${narrative ? '*' : ''}`)).toEqual([
        'preamble',
        'proactive*',
        'other',
        'problems*',
      ]);
      expect(diagnostics.map(({ code }) => code)).toContain('section.too_long');
    });

    it.each([
      ['of a clause', '将公开工作纳入考核，', 99_997],
      ['of the limit', '公开', 100_000],
      ['of a whole character', '𠮷', 99_999],
    ])('is marked to the end %s where one sentence fills it', (_, unit, length) => {
      const body = `${LEAD_IN}${unit.repeat(110_000 / unit.length)}`;
      expect(endless(body).marked).toHaveLength(length);
    });
  });

  it('stays linear on a long text of headings and of none', () => {
    const headings = '一、总体情况\n二、主动公开政府信息情况\n'.repeat(200);
    expect(splitSections(headings).sections.length).toBeGreaterThan(1);
    expect(splitSections('一、'.repeat(300_000)).sections).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexiconRows } from '../../src/text/lexicon-file.ts';
import { maskText, PLACEHOLDERS } from '../../src/text/masks.ts';

/** Masked text with readable placeholders: # number, D date, N name, L link. */
function mask(text: string, names: string[] = []): string {
  return maskText(text, names)
    .text.replaceAll(PLACEHOLDERS.number, '#')
    .replaceAll(PLACEHOLDERS.date, 'D')
    .replaceAll(PLACEHOLDERS.name, 'N')
    .replaceAll(PLACEHOLDERS.link, 'L');
}

describe('maskText', () => {
  it.each([
    ['2021年，共发布信息1,203条。', 'D共发布信息#条'],
    ['2021 年度共发布信息 98 条', 'D共发布信息#条'],
    ['点击9.2余万次', '点击#次'],
    ['召开专题会十二次，培训两期', '召开专题会#次培训#期'],
    ['答复率达百分之九十八', '答复率达#'],
    ['二〇二二年一月一日至十二月三十一日', 'D至D'],
    ['办结率98.5%', '办结率#'],
    ['投入三百二十万元、叁佰伍拾元、三十余万元', '投入#元#元#元'],
    ['兑现奖补资金四点二亿元', '兑现奖补资金#元'],
    ['增长两倍，是上年的一点五倍', '增长#倍是上年的#倍'],
    ['近万人浏览，答疑十余次，群发上千条', '近#人浏览答疑#次群发上#条'],
    ['队伍十二人', '队伍#人'],
    ['上半年培训，2021年下半年考核', 'D培训D考核'],
    ['第三季度完成，2021年第四季度验收', 'D完成D验收'],
    ['三月底前、今年5月、去年第三季度、十二月份', 'D前DDD'],
    ['三月起至五月下旬，1-12月', 'D起至DD'],
    ['电话：0571-85012345，网址：www.example.gov.cn', '电话#网址L'],
  ])('masks figures: %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    ['一是健全制度', '健全制度'],
    ['（二）健全制度', '健全制度'],
    ['3.健全制度', '健全制度'],
    ['①健全制度', '健全制度'],
    ['第一，健全制度', '健全制度'],
    ['1．一是健全制度', '健全制度'],
    ['一要健全制度', '健全制度'],
    ['1.5万人次参加', '#人次参加'],
    ['第一责任人', '第一责任人'],
    ['首先进的做法', '首先进的做法'],
  ])('drops the list marker and nothing else: %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    ['杭州市余杭区财政局编制本报告', 'N编制本报告'],
    ['在市委、市政府的领导下', '在NN的领导下'],
    ['我局及时更新栏目', 'N及时更新栏目'],
    ['本机关及时更新栏目', 'N及时更新栏目'],
    ['我区政府网站', 'N网站'],
    ['区住房和城乡建设局负责', 'N负责'],
    ['会同市教育局办理', '会同N办理'],
    ['全县政务公开工作', 'N政务公开工作'],
    ['余杭区政府信息公开工作', 'N政府信息公开工作'],
    ['区人民政府办公室主任', 'N主任'],
    ['赴长沙、株洲考察', '赴NN考察'],
    ['长沙财政局受理', 'N受理'],
    ['浏阳市坪塘街道受理', 'N受理'],
    ['长沙县江背镇石桥村张贴', 'N张贴'],
  ])('masks agencies and places: %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it('masks the names that the caller gives, broken by blanks or not', () => {
    expect(mask('由云溪镇 便民 服务中心受理', ['云溪镇便民服务中心'])).toBe('由N受理');
  });

  it.each([
    '各地区社区城市当局',
    '统一进一步十分万一',
    '三审三校五公开一网通办',
    '政府信息公开',
    '教育部门和公安部门',
    '全局意识',
    '全市场监管',
    '本办法所称',
    '委托办理',
    '第二十条',
    '园区政府服务站',
    '一次性告知',
    '局长办公会',
    '上半年度报告',
    '主任科员',
    '今年以来',
    '本年度第一责任人',
    '每一季度一公示',
    '二元结构多元参与',
    '成千上万条',
    '两点一线',
    '举办成长沙龙',
    '隆重庆祝',
    '在河南岸',
    '来宾登记',
    '全面推进开发区建设',
  ])('leaves ordinary words alone: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it.each([
    ['浏阳市各乡镇街道张贴', 'N各乡镇街道张贴'],
    ['浏阳市督促街道张贴', 'N督促街道张贴'],
    ['浏阳市农业农村工作', 'N农业农村工作'],
    ['2021年初步建立', 'D初步建立'],
    ['2021年上半年度报告', 'D上半年度报告'],
  ])('takes no more than the name or date: %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it('folds widths and capitals and drops punctuation, blanks and private-use bullets', () => {
    expect(mask('\ue000公开 ＡＰＰ（客户端）、ＱＱ群。')).toBe('公开app客户端qq群');
  });

  it('counts Han characters that are left, astral ones as one', () => {
    expect(maskText('2021年发布𠮷报12条', []).hanCount).toBe(5);
    expect(maskText('', [])).toEqual({ text: '', hanCount: 0, slots: [] });
  });

  it('says for each placeholder what it stands for, in order', () => {
    const text = '一是2021年 共发布 1 203 条';
    const { text: masked, slots } = maskText(text, []);
    expect([...masked].filter((character) => character >= '\ue000' && character <= '\ue003')).toHaveLength(
      slots.length,
    );
    expect(slots.map((slot) => [slot.kind, text.slice(slot.start, slot.end)])).toEqual([
      ['date', '2021年'],
      ['number', '1 203'],
    ]);
  });

  it('never throws, never lets blanks matter, and keeps slots inside the text', () => {
    const piece = fc.constantFrom(
      '市',
      '区',
      '政府',
      '局',
      '财政',
      '2',
      '年',
      '一',
      '是',
      '、',
      '条',
      '公开',
      'a',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const tight = maskText(pieces.join(''), ['财政局']);
        const wide = maskText(pieces.join(' '), ['财政局']);
        expect(wide.text).toBe(tight.text);
        for (const slot of wide.slots) {
          expect(slot.start).toBeLessThan(slot.end);
          expect(slot.end).toBeLessThanOrEqual(pieces.join(' ').length);
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const text =
      '一'.repeat(50_000) +
      '市'.repeat(50_000) +
      '1,'.repeat(50_000) +
      'a.'.repeat(50_000) +
      '浏阳市坪背'.repeat(20_000) +
      '长沙本年'.repeat(20_000);
    const started = performance.now();
    maskText(text, []);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the fields by which bureaus are named', () => {
  it('are sorted and have no entry twice, each with its sector', () => {
    const rows = readLexiconRows('organs.tsv');
    const names = rows.map(([core = '']) => core);
    for (const [, sector = ''] of rows) expect(sector).toMatch(/^[a-z_]+$/);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names.length).toBeGreaterThan(100);
  });
});

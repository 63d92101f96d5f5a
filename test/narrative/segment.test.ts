import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/narrative/segment.ts';

const words = (text: string) => segmentText(text).map(({ word }) => word);
const posOf = (text: string, word: string) => segmentText(text).find((token) => token.word === word)?.pos;

describe('segmentText', () => {
  it('has no tokens for an empty text', () => {
    expect(segmentText('')).toEqual([]);
  });

  it.each([
    ['按照《关于<意见>的通知》办理', '《关于<意见>的通知》', 'law'],
    ['根据国办公开办函〔2019〕60号要求', '国办公开办函〔2019〕60号', 'docnum'],
    ['依据某政发[2020]第8号文件', '某政发[2020]第8号', 'docnum'],
    ['根据国务院令第711号要求', '国务院令第711号', 'docnum'],
    ['修订后的中华人民共和国国务院令第711号', '中华人民共和国国务院令第711号', 'docnum'],
    ['执行国务院第711号令', '国务院第711号令', 'docnum'],
    ['按国务院令第七百一十一号执行', '国务院令第七百一十一号', 'docnum'],
    ['按照柳渡市政府令第二号办理', '柳渡市政府令第二号', 'docnum'],
    ['公开信息9.2余万条', '9.2余万', 'm'],
    ['公开信息1,286条', '1,286', 'm'],
    ['依申请公开2件', '依申请公开', 'v'],
  ])('keeps a unit of %s whole', (text, word, pos) => {
    expect(words(text)).toContain(word);
    expect(posOf(text, word)).toBe(pos);
  });

  it.each([
    '教育局',
    '住房和城乡建设局',
    '文化和旅游局',
    '人力资源和社会保障局',
    '大数据管理局',
    '行政审批局',
    '应急管理局',
    // before the reform of 2018
    '卫生和计划生育局',
    '国土资源局',
    '工商行政管理局',
    '卫生健康委员会',
    '发改委',
    '互联网信息办公室',
    '人民政府办公室',
    '街道办事处',
    '政务服务中心',
  ])('keeps the agency %s whole behind a place', (agency) => {
    expect(words(`由柳渡县${agency}牵头`).slice(-2)).toEqual([agency, '牵头']);
  });

  it.each(['县政府办公室', '省政府办公厅'])('keeps the office %s whole', (office) => {
    expect(words(`由${office}负责`)).toEqual(['由', office, '负责']);
  });

  it.each([
    ['由县司法局长王某分管', '局长'],
    ['住房和城乡建设局长负总责', '局长'],
    ['由商务部门负责', '部门'],
    ['扶贫办理流程', '办理流程'],
    ['审计局长期缺人', '长期'],
    ['卫健委员参会', '委员'],
    ['民政局部分栏目', '部分'],
    ['县教育局网站', '网站'],
    ['召开审计局局务会', '局务会'],
  ])('does not give an agency in %s what begins %s', (text, word) => {
    expect(words(text)).toContain(word);
  });

  it('takes no order for a document number without one who issues it', () => {
    expect(segmentText('第3号令旗和令第5号').some(({ pos }) => pos === 'docnum')).toBe(false);
  });

  it('parts a number from its measure word', () => {
    expect(words('确定一名联络员')).toEqual(['确定', '一', '名', '联络员']);
  });

  it('parts a unit from the verb behind it', () => {
    expect(words('其中1名为专职')).toEqual(['其中', '1', '名', '为', '专职']);
  });

  it('does not take an unclosed 《 for a title', () => {
    expect(words('《条例。公开')).not.toContain('《条例。公开');
  });

  it('tiles every text, whatever its characters', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom('公开', '《', '》', '〔2019〕1号', '12', '𠮷', '\n', '　'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { word, start, end } of segmentText(text)) {
          expect(start).toBe(at);
          expect(word).toBe(text.slice(start, end));
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { seed: 1 },
    );
  });
});

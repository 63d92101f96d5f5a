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
    ['公开信息9.2余万条', '9.2余万', 'm'],
    ['公开信息1,286条', '1,286', 'm'],
    ['依申请公开2件', '依申请公开', 'v'],
  ])('keeps a unit of %s whole', (text, word, pos) => {
    expect(words(text)).toContain(word);
    expect(posOf(text, word)).toBe(pos);
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

import { describe, expect, it } from 'vitest';
import { type FamilySlot, findSlots } from '../../src/reuse/family-slots.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { maskText } from '../../src/text/masks.ts';
import { makeReport } from './corpus.ts';

function findSlotsOf(representative: string, texts: readonly string[]): FamilySlot[] {
  const [first, ...others] = [representative, ...texts].map((text) => ({ text, masked: maskText(text, []) }));
  return first === undefined ? [] : findSlots(first, others);
}

describe('findSlots', () => {
  it('shows the words that vary, figures whole, and what some texts have more', () => {
    const text = '全年发放明白卡120张并逐户登记。';
    expect(
      findSlotsOf(text, [text, '全年发放明白卡85张并逐户登记。', '全年发放彩色明白卡85张并逐户登记。']),
    ).toEqual([
      { start: 4, end: 4, wordings: ['', '彩色'], distinctWordings: 2 },
      { start: 7, end: 10, wordings: ['85', '120'], distinctWordings: 2 },
    ]);
  });

  it('makes places that touch one slot', () => {
    const slots = findSlotsOf('切实提升公开效能。', ['切实提高公开效率。', '切实增强公开效能。']);
    expect(slots.map(({ wordings }) => wordings)).toEqual([
      ['增强', '提升', '提高'],
      ['能', '率'],
    ]);
  });

  it('gives none where all texts are equal, and for no text', () => {
    expect(findSlotsOf('主动公开。', ['主动公开。'])).toEqual([]);
    expect(findSlotsOf('主动公开。', [])).toEqual([]);
  });

  it('names at most twelve wordings and counts all', () => {
    const texts = Array.from({ length: 40 }, (_, number) => `发放${100 + number}张明白卡。`);
    const [slot] = findSlotsOf(texts[0] ?? '', texts);
    expect(slot?.wordings).toHaveLength(12);
    expect(slot?.distinctWordings).toBe(40);
  });

  it('reads every figure of one template, and the first two hundred of other wordings', () => {
    const text = (count: number, word = '') => `全年向村民小组发放${word}政策明白卡${count}张并逐户登记。`;
    const numbers = Array.from({ length: 500 }, (_, number) => number + 1);
    const [figures] = findSlotsOf(
      text(0),
      numbers.map((number) => text(number)),
    );
    expect(figures).toMatchObject({ start: 14, end: 15, distinctWordings: 501 });
    const [words, others] = findSlotsOf(
      text(0),
      numbers.map((number) => text(number, '新版')),
    );
    expect(words).toMatchObject({ start: 9, end: 9, wordings: ['新版', ''], distinctWordings: 2 });
    expect(others?.distinctWordings).toBe(201);
  });

  it('keeps marks apart from what is masked in texts of one form', () => {
    const text = '一是向云溪县水务局移交12卷档案,逐卷核对。';
    const same = '二是向青岚县水务局移交340卷档案，逐卷核对。';
    expect(findSlotsOf(text, [same]).map(({ wordings }) => wordings)).toEqual([
      ['一', '二'],
      ['云溪', '青岚'],
      ['12', '340'],
      [',', '，'],
    ]);
  });

  it('stands with each family, in the text that stands for it', () => {
    const text = (count: number) => `全年向村民小组发放政策明白卡${count}张并逐户登记签收情况。`;
    const { families } = findReuse(
      [12, 40, 7].flatMap((count, at) => makeReport(`第${at}号站`, 2021, [text(count)])),
    );
    expect(families[0]?.slots).toEqual([
      { start: 14, end: 16, wordings: ['12', '40', '7'], distinctWordings: 3 },
    ]);
  });
});

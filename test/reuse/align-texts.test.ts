import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedPart, alignTexts } from '../../src/reuse/align-texts.ts';
import { compareReports } from '../../src/reuse/compare-reports.ts';
import { makeReport } from './corpus.ts';

const side = (parts: readonly AlignedPart[], dropped: AlignedPart['kind']) =>
  parts
    .filter((part) => part.kind !== dropped)
    .map((part) => part.text)
    .join('');

describe('alignTexts', () => {
  it('shows the characters that differ', () => {
    expect(alignTexts('全年培训2次', '全年集中培训3次')).toEqual([
      { kind: 'same', text: '全年' },
      { kind: 'added', text: '集中' },
      { kind: 'same', text: '培训' },
      { kind: 'removed', text: '2' },
      { kind: 'added', text: '3' },
      { kind: 'same', text: '次' },
    ]);
  });

  it('shows figures and Latin words whole', () => {
    expect(alignTexts('2020年公开1,250件，占62.5%', '2021年公开1,350件，占67.5%')).toEqual([
      { kind: 'removed', text: '2020' },
      { kind: 'added', text: '2021' },
      { kind: 'same', text: '年公开' },
      { kind: 'removed', text: '1,250' },
      { kind: 'added', text: '1,350' },
      { kind: 'same', text: '件，占' },
      { kind: 'removed', text: '62.5%' },
      { kind: 'added', text: '67.5%' },
    ]);
    expect(alignTexts('链接OA系统', '链接OFD系统').map(({ text }) => text)).toEqual([
      '链接',
      'OA',
      'OFD',
      '系统',
    ]);
  });

  it('gives no parts for two empty texts', () => {
    expect(alignTexts('', '')).toEqual([]);
  });

  it('gives both texts back, whatever the bound', () => {
    const text = fc
      .array(fc.constantFrom('公', '开', '𠮷', '，'), { maxLength: 20 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 8 }), (first, second, maxEdits) => {
        for (const parts of [alignTexts(first, second), alignTexts(first, second, { maxEdits })]) {
          expect(side(parts, 'added')).toBe(first);
          expect(side(parts, 'removed')).toBe(second);
        }
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

describe('compareReports', () => {
  it('puts counterparts side by side, then what the first alone has', () => {
    const first = makeReport('甲县水务局', 2020, [
      '逐村张贴用水户协会章程与收支账目明细。',
      '水价听证会邀请用水大户与低保户各半参加。',
    ]);
    const second = makeReport('乙县水务局', 2021, [
      '水价听证会邀请用水大户与低保户各半参加！',
      '泵站巡检记录扫码可查且保留照片备考。',
    ]);
    const pairs = compareReports(first, second);
    expect(
      pairs.map((pair) => [pair.first?.position ?? null, pair.second?.position ?? null, pair.sameness]),
    ).toEqual([
      [1, 0, 'masked'],
      [null, 1, null],
      [0, null, null],
    ]);
    expect(pairs[0]?.parts.map((part) => part.kind)).toEqual(['same', 'removed', 'added']);
  });
});

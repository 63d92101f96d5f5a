import { describe, expect, it } from 'vitest';
import { renderText } from './render-text.ts';
import { type Damage, loadTruths } from './truth.ts';

const truths = loadTruths();

/** What each kind leaves in a file, so that reading in spite of it proves something. */
const MARKS: readonly [Damage, RegExp][] = [
  ['page_numbers', /^(?:- \d -|—\d—|第 \d 页 共 9 页| \(\n\d\n\))$/m],
  ['radicals', /[\u2e80-\u2fd5]/],
  ['bookmark', /\[bookmark: _GoBack\]/],
  ['fullwidth_digits', /[０-９]/],
  ['nbsp', /\u00a0/],
  ['zero_width', /[\u200b\u200c\u00ad\ufeff]/],
  ['halfwidth_punctuation', /[\p{Script=Han}],[\p{Script=Han}]/u],
];

describe('damage', () => {
  it.each(MARKS)('%s marks every report, and nothing else does', (damage, mark) => {
    for (const truth of truths) {
      expect(renderText(truth, { damage: [damage] }), truth.file).toMatch(mark);
      expect(renderText(truth, { damage: [] }), truth.file).not.toMatch(mark);
    }
  });

  it('wrapped_lines leaves no line longer than the width, which every report had', () => {
    const long = /^[^\n\t|]{42,}$/m;
    for (const truth of truths) {
      expect(renderText(truth, { layout: 'tab_rows', damage: ['wrapped_lines'] }), truth.file).not.toMatch(
        long,
      );
      expect(renderText(truth, { layout: 'tab_rows', damage: [] }), truth.file).toMatch(long);
    }
  });

  it('depends on the seed alone', () => {
    for (const truth of truths) {
      const options = { damage: ['zero_width', 'nbsp'] } as const;
      const reseeded = { ...truth, layout: { ...truth.layout, seed: truth.layout.seed + 1 } };
      expect(renderText(truth, options)).toBe(renderText(truth, options));
      expect(renderText(reseeded, options)).not.toBe(renderText(truth, options));
    }
  });
});

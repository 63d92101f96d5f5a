import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatShared } from '../../src/view/format-shared.ts';

const show = (agencies: number, examples: readonly string[]) =>
  stripVTControlCharacters(
    formatShared([{ agencies, reports: agencies, text: '按月巡检泵站并留存照片', examples }], 100),
  );

describe('formatShared', () => {
  it.each([
    [4, ['柳渡县', '青澜市', '云溪县'], '    柳渡县, 青澜市, 云溪县, …\n'],
    [2, ['柳渡县', '青澜市'], '    柳渡县, 青澜市\n'],
    [2, ['柳渡县'], '    柳渡县, …\n'],
    [1000, [], '    of unknown agency\n'],
  ])('names the agencies of %i that are known: %j', (agencies, examples, line) => {
    expect(show(agencies, examples).endsWith(line)).toBe(true);
  });
});

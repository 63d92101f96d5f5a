import { describe, expect, it } from 'vitest';
import type { ValuedRows } from '../../src/issues/dual-descent.ts';
import { fitCategory } from '../../src/issues/fit-category.ts';

const OPTIONS = { fit: 5, balance: 1 };
const ROWS = 4000;
const ROW_LENGTH = 80;
const WIDTH = 500;

/** More entries than are done without threads; each row holds every sixth column from a place of its own. */
function makeRows(): ValuedRows {
  const starts = Uint32Array.from({ length: ROWS + 1 }, (_, row) => row * ROW_LENGTH);
  const columns = Uint32Array.from({ length: ROWS * ROW_LENGTH }, (_, at) => {
    const row = Math.floor(at / ROW_LENGTH);
    return ((at % ROW_LENGTH) * 6 + row * 7) % WIDTH;
  });
  return { starts, columns, values: new Float64Array(columns.length).fill(ROW_LENGTH ** -0.5), width: WIDTH };
}

describe('fitCategories', () => {
  it('gives in threads, to the last bit, what one after the other gives', async () => {
    // threads need the built program: `npm test` builds it first
    const built = new URL('../../dist/issues/fit-threads.js', import.meta.url).href;
    const { fitCategories } = (await import(built)) as typeof import('../../src/issues/fit-threads.ts');
    const rows = makeRows();
    const positives = [2, 3, 5].map((step) =>
      Uint8Array.from({ length: ROWS }, (_, row) => (row % step === 0 ? 1 : 0)),
    );
    const inThreads = fitCategories(rows, positives, OPTIONS);
    expect(inThreads).toHaveLength(3);
    for (const [k, positive] of positives.entries()) {
      expect(inThreads[k]).toEqual(fitCategory(rows, positive, OPTIONS));
      expect(inThreads[k]?.some((weight) => weight !== 0)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { lattice, text } from './pdf-writer.ts';
import { gridRows, readPages } from './read-drawn-pdf.ts';

// a column for four Han characters of 10 points, the others for four digits
const xs = [80, 130, 160, 190, 220, 250];

/** Words in the fields of one row whose upper edge is at `top`, each line 14 points under the one before. */
function drawRow(top: number, cells: readonly (readonly string[])[]): string {
  return cells
    .flatMap((lines, column) =>
      lines.map((words, i) => text((xs[column] ?? 0) + 5, top - 12 - 14 * i, 10, words)),
    )
    .join('');
}

describe('a row of a table that the end of a page divides', () => {
  it('is one row, its label and its number put together', async () => {
    const first =
      lattice(xs, [120, 100, 60]) +
      drawRow(120, [['予以公开'], ['3'], ['1']]) +
      drawRow(100, [['法律行政', '法规禁止'], ['1837'], ['0']]);
    const second =
      lattice(xs, [780, 740, 720]) +
      drawRow(780, [['公开'], ['2'], []]) +
      drawRow(740, [['重复申请'], ['5'], ['6']]);
    const document = await readPages([first, second]);
    expect(gridRows(document, 0)).toEqual([
      ['予以公开', '3', '1', '', ''],
      ['法律行政法规禁止公开', '18372', '0', '', ''],
    ]);
    expect(gridRows(document, 1)).toEqual([['重复申请', '5', '6', '', '']]);
  });

  it('may be all that stands overleaf', async () => {
    const first = lattice(xs, [100, 60]) + drawRow(100, [['结转下年', '度继续办'], ['4'], ['0']]);
    const second = lattice(xs, [780, 760]) + drawRow(780, [['理'], [], []]);
    const document = await readPages([first, second]);
    expect(gridRows(document, 0)).toEqual([['结转下年度继续办理', '4', '0', '', '']]);
    expect(document.grids).toHaveLength(1);
  });

  it.each([
    ['opens a row of the form', [['行政处罚'], [], []], ['行政强制']],
    ['has figures of its own', [['理'], ['1'], ['2']], ['四字标签']],
    ['follows a line that had room', [['理'], [], []], ['标签']],
  ])('is not seen where the first row overleaf %s', async (_, below, above) => {
    const first = lattice(xs, [100, 60]) + drawRow(100, [above, ['4'], ['0']]);
    const second = lattice(xs, [780, 760, 740]) + drawRow(780, below) + drawRow(760, [['后'], ['5'], ['6']]);
    const document = await readPages([first, second]);
    expect(gridRows(document, 0)).toEqual([[above[0], '4', '0', '', '']]);
    expect(gridRows(document, 1)).toHaveLength(2);
  });
});

describe('figures on two lines of one cell', () => {
  it('are one number where the line was full, else two', async () => {
    const document = await readPages([
      lattice(xs, [700, 660]) +
        drawRow(700, [['重复申请'], ['1837', '2'], []]) +
        text(165, 688, 10, '3') +
        text(165, 674, 10, '5'),
    ]);
    expect(gridRows(document)).toEqual([['重复申请', '18372', '3 5', '', '']]);
  });
});

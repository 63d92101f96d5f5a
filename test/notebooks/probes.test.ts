import { describe, expect, it } from 'vitest';
import { addProbes, type Notebook, takeOutputs } from '../../notebooks/probes.ts';

const words = { cell_type: 'markdown', id: 'words', metadata: { tags: ['x'] }, source: ['# Title'] };
const sum = {
  cell_type: 'code',
  id: 'sum',
  metadata: {},
  source: ['1 + 1'],
  execution_count: 7,
  outputs: [shown('old')],
};
const notebook: Notebook = { cells: [words, sum], metadata: {}, nbformat: 4, nbformat_minor: 5 };

function shown(text: string) {
  return { output_type: 'display_data', data: { 'text/plain': [text] } };
}

/** As if the kernel had run the notebook and shown `outputs` in its cell of code. */
function executeWith(outputs: Notebook['cells'][number]['outputs'] = []): Notebook {
  const cells = addProbes(notebook).cells.map((cell) =>
    cell.id === 'sum' ? { ...cell, outputs, metadata: { execution: { 'iopub.status.busy': 'now' } } } : cell,
  );
  return { ...notebook, cells, metadata: { language_info: { version: '1.2.3' } } };
}

const probe = shown('end of the cell');

describe('addProbes', () => {
  it('sends cells of code without their old outputs and with an end that displays the probe', () => {
    const [first, second] = addProbes(notebook).cells;
    expect(first).toEqual(words);
    expect(second?.outputs).toEqual([]);
    expect(second?.source.slice(0, 1)).toEqual(['1 + 1']);
    expect(second?.source.join('')).toContain("'end of the cell'");
  });
});

describe('takeOutputs', () => {
  it('keeps the new outputs, the cells as written, and nothing that changes from run to run', () => {
    const taken = takeOutputs(notebook, executeWith([shown('2'), probe]));
    expect(taken.cells[0]).toEqual({ ...words, metadata: {} });
    expect(taken.cells[1]).toEqual({ ...sum, execution_count: 1, outputs: [shown('2')] });
    expect(JSON.stringify(taken)).not.toMatch(/now|1\.2\.3/);
  });

  it.each([
    { case: 'no output at all', outputs: [] },
    { case: 'the probe missing at the end', outputs: [shown('2')] },
  ])('refuses $case, since more may be missing', ({ outputs }) => {
    expect(() => takeOutputs(notebook, executeWith(outputs))).toThrow('cell "sum"');
  });

  it('refuses a warning', () => {
    const warning = { output_type: 'stream', name: 'stderr', text: ['careful'] };
    expect(() => takeOutputs(notebook, executeWith([warning, probe]))).toThrow('wrote to stderr');
  });
});

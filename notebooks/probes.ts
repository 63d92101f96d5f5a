/** What is needed here of Jupyter's file format, version 4.5. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly source: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

const PROBE = 'end of the cell';
// Deno's kernel may tell that a cell is done before it hands over what the cell displayed last, which nbconvert then leaves out.
// A breath at the end lets it catch up; the probe, displayed last, proves that nothing before it is missing.
const PROBE_LINES = [
  '\n;\n',
  `await Deno.jupyter.display({ 'text/plain': '${PROBE}' }, { raw: true });\n`,
  'await new Promise((resolve) => setTimeout(resolve, 100));\n',
];

/** The notebook to be executed: without outputs, each cell of code with a probe at its end. */
export function addProbes(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) =>
    isCode(cell) ? { ...cell, outputs: [], source: [...cell.source, ...PROBE_LINES] } : cell,
  );
  return { ...notebook, cells };
}

/**
 * The notebook with the outputs of its execution, cells numbered from 1, and no metadata that another machine would write otherwise.
 * Throws where an output is missing and where a cell wrote to stderr: a warning does not belong in a notebook.
 */
export function takeOutputs(notebook: Notebook, executed: Notebook): Notebook {
  let count = 0;
  const cells = notebook.cells.map((cell) => {
    const { cell_type, id, source } = cell;
    if (!isCode(cell)) return { cell_type, id, metadata: {}, source };
    const outputs = completeOutputs(id, executed.cells.find((other) => other.id === id)?.outputs ?? []);
    count++;
    return { cell_type, execution_count: count, id, metadata: {}, outputs, source };
  });
  const metadata = {
    kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
    language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
  };
  return { cells, metadata, nbformat: notebook.nbformat, nbformat_minor: notebook.nbformat_minor };
}

function isCode(cell: Cell): boolean {
  return cell.cell_type === 'code';
}

function completeOutputs(id: string, outputs: readonly Output[]): readonly Output[] {
  const last = outputs.at(-1);
  if (!JSON.stringify(last?.data ?? null).includes(PROBE))
    throw new Error(`cell "${id}": its last outputs came too late; run the notebook again`);
  if (outputs.some(({ name }) => name === 'stderr'))
    throw new Error(`cell "${id}" wrote to stderr; see to its cause`);
  return outputs.slice(0, -1);
}

// Executes the notebooks of this folder and keeps their outputs; with --check it compares the outputs that are kept with fresh ones.
// It is run by Deno, whose kernel executes the cells: deno run -A notebooks/execute.ts [--check]
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { addProbes, type Notebook, takeOutputs } from './probes.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The notebook's text as it should be kept; cells run in `folder`, one after the other. Throws where a cell does. */
function executeNotebook(text: string, kernels: string): string {
  const notebook = JSON.parse(text) as Notebook;
  const run = spawnSync('jupyter-nbconvert', NBCONVERT, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...OFFLINE, JUPYTER_PATH: kernels, NO_COLOR: '1' },
    input: JSON.stringify(addProbes(notebook)),
    maxBuffer: 2 ** 28,
  });
  if (run.error !== undefined)
    throw new Error(
      'no jupyter-nbconvert; on Debian: apt-get install --no-install-recommends jupyter-nbconvert',
    );
  if (run.status !== 0) throw new Error(run.stderr);
  return formatNotebook(takeOutputs(notebook, JSON.parse(run.stdout) as Notebook));
}

// neither Deno nor the model's runtime reaches for the network
const OFFLINE = { DENO_NO_UPDATE_CHECK: '1', ORT_DISABLE_TELEMETRY: '1' };

const NBCONVERT = [
  ...['--to', 'notebook', '--execute', '--stdin', '--stdout'],
  ...['--ExecutePreprocessor.kernel_name=deno', '--ExecutePreprocessor.timeout=300'],
];

/** As Jupyter writes its files: keys in order, one space a level. */
function formatNotebook(notebook: Notebook): string {
  const sorted = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return `${JSON.stringify(notebook, sorted, 1)}\n`;
}

/** Ids of the cells that are not the same in both. */
function differingCells(kept: string, fresh: string): string[] {
  const cells = (JSON.parse(kept) as Notebook).cells.map((cell) => JSON.stringify(cell));
  return (JSON.parse(fresh) as Notebook).cells
    .filter((cell) => !cells.includes(JSON.stringify(cell)))
    .map(({ id }) => id);
}

/** Names this very Deno as the kernel `deno`, in a folder that Jupyter looks into first; no kernel need be installed. */
function writeKernel(kernels: string): void {
  const argv = [process.execPath, 'jupyter', '--kernel', '--conn', '{connection_file}'];
  mkdirSync(join(kernels, 'kernels', 'deno'), { recursive: true });
  const spec = { argv, display_name: 'Deno', language: 'typescript' };
  writeFileSync(join(kernels, 'kernels', 'deno', 'kernel.json'), JSON.stringify(spec));
}

function main(check: boolean): void {
  if (!existsSync(join(folder, '../dist/index.js'))) throw new Error('no dist/: run "npm run build" first');
  const kernels = mkdtempSync(join(tmpdir(), 'gongkai-kernel-'));
  try {
    writeKernel(kernels);
    const names = readdirSync(folder).filter((file) => file.endsWith('.ipynb'));
    for (const name of names.sort()) {
      const path = join(folder, name);
      const kept = readFileSync(path, 'utf8');
      const fresh = executeNotebook(kept, kernels);
      if (!check) writeFileSync(path, fresh);
      else if (fresh !== kept) {
        const cells = differingCells(kept, fresh).join(', ') || 'none, but the file is laid out otherwise';
        throw new Error(
          `${name} is not what a fresh run gives (cells that differ: ${cells}); run "npm run notebooks", then look at the difference`,
        );
      }
      process.stderr.write(`${name}: ${check ? 'as a fresh run gives it' : 'executed'}\n`);
    }
  } finally {
    rmSync(kernels, { recursive: true });
  }
}

try {
  main(process.argv.includes('--check'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

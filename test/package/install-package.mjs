// Packs the project and installs it in an empty folder by the line that the README gives, then runs it there. Needs the npm registry;
// called by .ci/run, not by `npm test`.
import assert from 'node:assert/strict';
import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
const inFolder = {
  cwd: folder,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  env: cleanEnvironment(),
};

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { ...inFolder, cwd: project }),
  );
  const line = installLine(join(project, 'README.md'));
  assert.equal(
    line,
    installLine(join(project, 'README.zh-CN.md')),
    'the READMEs give different install lines',
  );
  assert.ok(line.includes(filename), `README.md installs something else than ${filename}: ${line}`);
  console.log(`installing: ${line}`);
  execSync(line, inFolder);

  const analyzed = gongkai('analyze', 'node_modules/gongkai/corpus/reports', '--db', 'samples.duckdb');
  assert.equal(analyzed.status, 0, analyzed.stderr);
  assert.match(analyzed.stdout, /✗ \[/);
  assert.match(analyzed.stdout, /Shared between agencies/);
  const exported = gongkai('export', '--db', 'samples.duckdb', '--format', 'csv', '--out', 'tables');
  assert.equal(exported.status, 0, exported.stderr);

  const library =
    "import { analyzeFile, loadClassifier } from 'gongkai'; console.log(typeof analyzeFile, typeof loadClassifier)";
  assert.equal(
    execFileSync(process.execPath, ['--input-type=module', '-e', library], inFolder).trim(),
    'function function',
  );

  const jieba = join(folder, 'node_modules/nodejieba/build');
  renameSync(jieba, `${jieba}-away`);
  const broken = gongkai('analyze', 'node_modules/gongkai/corpus/reports');
  assert.equal(broken.status, 2, 'a missing native part must stop the run');
  assert.match(broken.stderr, /npm rebuild nodejieba/);
  console.log(
    'package: installed, run, exported; a missing native part is told with the line that builds it',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function gongkai(...words) {
  return spawnSync(join(folder, 'node_modules/.bin/gongkai'), words, {
    ...inFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The line of the README that installs the packed file. */
function installLine(readme) {
  const line = readFileSync(readme, 'utf8')
    .split('\n')
    .find((text) => text.startsWith('npm install ') && text.includes('.tgz'));
  assert.ok(line, `${readme} gives no install line`);
  return line;
}

/** Without what npm of the project hands down: the empty folder must stand on its own. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:config|package|lifecycle)_/i.test(name)),
  );
}

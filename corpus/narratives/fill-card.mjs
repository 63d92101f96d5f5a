// npm run build && node corpus/narratives/fill-card.mjs
// Writes the counts and the agreement of the two annotators into README.md, between the two comments that stand there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const START = '<!-- written by fill-card.mjs -->';
const END = '<!-- end of what fill-card.mjs writes -->';
const HALVES = Object.keys(JSON.parse(readFileSync(join(HERE, 'split.json'), 'utf8')));

const folder = mkdtempSync(join(tmpdir(), 'narratives-'));
try {
  const card = readFileSync(join(HERE, 'README.md'), 'utf8');
  const [before, rest] = card.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has not both comments: ${START} and ${END}`);
  const parts = [describeCounts(), describeAgreement()].filter((part) => part !== null);
  writeFileSync(join(HERE, 'README.md'), `${before}${START}\n${parts.join('\n\n')}\n${END}${after}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** What the adjudicated marks hold; null where there are none yet. */
function describeCounts() {
  const counts = [undefined, ...HALVES].map((half) => {
    const gold = compile('adjudicated', half);
    return gold === null ? null : countGold(gold);
  });
  if (counts[0] === null) return null;
  const rows = Object.keys(counts[0]).map((what) => [what, ...counts.map((count) => count?.[what] ?? 0)]);
  return ['### Counts (adjudicated)', ...table(['what', 'all', ...HALVES], rows)].join('\n');
}

function countGold(gold) {
  const reports = readdirSync(gold).map((file) => JSON.parse(readFileSync(join(gold, file), 'utf8')));
  const items = reports.flatMap((report) => report.items);
  const roles = ['problem', 'measure', 'remedy', 'achievement', 'background'];
  const staffing = reports.flatMap((report) => report.staffing);
  return {
    narratives: reports.length,
    'of 2018 and earlier': reports.filter(({ file }) => Number(/(\d{4})\.txt$/.exec(file)?.[1]) <= 2018)
      .length,
    'with remedies': reports.filter((report) => report.items.some(({ role }) => role === 'remedy')).length,
    items: items.length,
    ...Object.fromEntries(
      roles.map((role) => [`– ${role}`, items.filter((item) => item.role === role).length]),
    ),
    labels: items.reduce((sum, item) => sum + item.labels.length, 0),
    pairs: items.reduce((sum, item) => sum + (item.pair ?? []).length, 0),
    staffing: staffing.length,
    ...Object.fromEntries(
      ['present', 'absent', 'planned'].map((polarity) => [
        `– ${polarity}`,
        staffing.filter((statement) => statement.polarity === polarity).length,
      ]),
    ),
    mechanisms: reports.reduce((sum, report) => sum + report.mechanisms.length, 0),
    quantities: reports.reduce((sum, report) => sum + report.quantities.length, 0),
    'parts of commitments': reports
      .flatMap((report) => report.commitments)
      .reduce(
        (sum, { item: _, ...parts }) => sum + Object.values(parts).filter((part) => part !== null).length,
        0,
      ),
  };
}

/** How far the two annotators agree, before any difference was settled; null where one has not marked. */
function describeAgreement() {
  const results = [undefined, ...HALVES].map((half) => {
    const [first, second] = [compile('first', half), compile('second', half)];
    if (first === null || second === null) return null;
    const args = [CLI, 'agree', first, second, '--reports', join(HERE, 'texts'), '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  });
  if (results[0] === null) return null;
  const rows = results[0].figures.map((figure) => [
    `${figure.layer}, ${figure.name}`,
    { accuracy: 'accuracy', f1: 'F1', macro_f1: 'macro F1', kappa: 'κ', alpha: 'α' }[figure.measure],
    figure.gold,
    figure.found ?? '',
    figure.hits,
    ...results.map((result) =>
      formatValue(result?.figures.find(({ layer, name }) => layer === figure.layer && name === figure.name)),
    ),
  ]);
  const heading = ['figure', 'measure', 'first', 'second', 'both', 'all', ...HALVES];
  return [
    `### Agreement of the two annotators (${results[0].reports.length} narratives)`,
    ...table(heading, rows),
    '',
    'With 95 % intervals over narratives; counts are of all narratives. docs/evaluation.md tells what each figure is.',
  ].join('\n');
}

function formatValue(figure) {
  if (figure === undefined || figure.value === null) return '–';
  const { value, interval } = figure;
  return interval === null
    ? value.toFixed(3)
    : `${value.toFixed(3)} (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})`;
}

/** The gold of marks in a folder of its own; null where there are no marks. */
function compile(marks, half) {
  const out = join(folder, `${marks}-${half ?? 'all'}`);
  try {
    if (!readdirSync(join(HERE, marks)).some((file) => file.endsWith('.json'))) return null;
  } catch {
    return null;
  }
  const args = [
    join(HERE, 'compile-marks.mjs'),
    join(HERE, marks),
    out,
    ...(half === undefined ? [] : [half]),
  ];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return readdirSync(out).length === 0 ? null : out;
}

function table(heading, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)];
}

// Draws docs/picture.svg, the first thing that a reader of the README sees: what `gongkai show` prints of one sample report.
// Run after `npm run build`: node docs/draw-picture.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';

// before anything decides about colours
process.env.FORCE_COLOR = '1';
const { runCli } = await import('../dist/cli/index.js');

const REPORT = 'corpus/reports/liudu-government-2022.pdf';
const COLUMNS = 112;
const ROWS = 34;
const CELL = { width: 7.8, height: 19 };
const MARGIN = 18;
const COLORS = { 31: '#c62f2f', 33: '#8a6100', 36: '#0b6e75', 2: '#7a7a7a', 1: '#111111' };
const PLAIN = '#333333';
const ESCAPE = '\u001b[';
const SGR = new RegExp(`(${ESCAPE.replace('[', '\\[')}\\d+m)`);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
let printed = '';
const terminal = {
  out: (text) => {
    printed += text;
  },
  err: (text) => process.stderr.write(text),
  width: COLUMNS,
  isInteractive: false,
};
const status = await runCli(['show', REPORT], terminal);
if (status !== 0) process.exit(status);

const lines = printed.trimEnd().split('\n').slice(0, ROWS);
const width = COLUMNS * CELL.width + 2 * MARGIN;
const height = (lines.length + 2) * CELL.height + 2 * MARGIN;
const rows = [runsOf(`\u001b[2m$ gongkai show ${REPORT}\u001b[22m`), [], ...lines.map(runsOf)].map(drawLine);
writeFileSync(
  'docs/picture.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(width)} ${height}" font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace" font-size="13" role="img">
<title>gongkai show on one sample report: sections, tables, problems with answers, staffing, findings, quantities</title>
<rect width="100%" height="100%" rx="8" fill="#fbfaf7" stroke="#d9d5ca"/>
${rows.filter((row) => row !== '').join('\n')}
</svg>
`,
);

/** A line as stretches of one colour. */
function runsOf(line) {
  const runs = [];
  let color = PLAIN;
  for (const part of line.split(SGR)) {
    const code = part.startsWith(ESCAPE) ? part.slice(2, -1) : undefined;
    if (code !== undefined) color = COLORS[code] ?? PLAIN;
    else if (part !== '') runs.push({ text: part, color });
  }
  return runs;
}

function drawLine(runs, row) {
  let column = 0;
  const y = MARGIN + (row + 0.8) * CELL.height;
  return runs
    .map(({ text, color }) => {
      const lead = text.length - text.trimStart().length;
      const x = MARGIN + (column + lead) * CELL.width;
      const columns = stringWidth(text.trim());
      column += stringWidth(text);
      if (columns === 0) return '';
      // the length is given, so that Han and Latin keep their columns in any font
      const length = (columns * CELL.width).toFixed(1);
      return `<text xml:space="preserve" x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${color}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text.trim())}</text>`;
    })
    .join('');
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

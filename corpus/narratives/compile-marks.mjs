// node corpus/narratives/compile-marks.mjs <folder of marks> <folder for gold> [development|test]
// Turns marks in the short format into gold (docs/evaluation.md), one JSON a report: all, or those of one half of split.json.
// Writes nothing where marks have faults (check-marks.mjs tells them). Exit 1 then.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listMarked, readMarks } from './read-marks.mjs';

const END_CHARS = 15;

const [folder, out, half] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  process.stderr.write(
    'usage: node compile-marks.mjs <folder of marks> <folder for gold> [development|test]\n',
  );
  process.exit(2);
}
const all = await Promise.all((await selectNames(folder, half)).map((name) => readMarks(folder, name)));
const faults = all.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}\n`));
if (faults.length > 0) {
  process.stderr.write(faults.join(''));
  process.exit(1);
}
await mkdir(out, { recursive: true });
for (const marked of all) {
  await writeFile(join(out, `${marked.name}.json`), `${JSON.stringify(compileGold(marked), null, 1)}\n`);
}
process.stdout.write(`${all.length} reports\n`);

async function selectNames(folder, half) {
  const names = await listMarked(folder);
  if (half === undefined) return names;
  const split = JSON.parse(await readFile(new URL('split.json', import.meta.url), 'utf8'));
  if (split[half] === undefined) {
    process.stderr.write(`split.json has no half "${half}"; it has ${Object.keys(split).join(', ')}\n`);
    process.exit(2);
  }
  return names.filter((name) => split[half].includes(name.split('-')[0]));
}

function compileGold({ name, text, marks, sections, items }) {
  const ordinals = numberSections(sections);
  return {
    file: `${name}.txt`,
    sections: sections.map(({ kind, span, title }, i) => {
      const body = printed(text, span);
      return {
        ordinal: ordinals[i],
        kind,
        title,
        first: body.slice(0, END_CHARS),
        last: body.slice(-END_CHARS),
      };
    }),
    items: items.map(({ section, span, role, labels, parent = null, pair = [], heading = null }) => ({
      section: ordinals[section],
      level: levelOf(items, parent),
      parent,
      text: printed(text, span),
      heading,
      role,
      labels,
      ...(role === 'measure' || role === 'remedy' ? { pair } : {}),
    })),
    staffing: marks.staffing.map(oneLine),
    mechanisms: marks.mechanisms.map(oneLine),
    quantities: marks.quantities.map(oneLine),
    commitments: marks.commitments,
  };
}

/** The printed numbers where every section has one of its own, else 1, 2, … */
function numberSections(sections) {
  const ordinals = sections.map(({ ordinal }) => ordinal);
  const isSound = !ordinals.includes(null) && new Set(ordinals).size === ordinals.length;
  return isSound ? ordinals : sections.map((_, i) => i + 1);
}

function levelOf(items, parent) {
  return parent === null ? 1 : 1 + levelOf(items, items[parent].parent ?? null);
}

/** The file's own blanks stay, line breaks and the blanks around them go. */
function printed(text, { start, end }) {
  return text
    .slice(start, end)
    .trim()
    .replace(/\s*\n\s*/gu, '');
}

function oneLine(mark) {
  return { ...mark, text: mark.text.replace(/\s*\n\s*/gu, '') };
}

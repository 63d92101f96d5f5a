// node corpus/narratives/check-marks.mjs <folder> [name]
// Prints one line per fault of the marks in the folder (all, or one report's); nothing where there is none. Exit 1 on faults.
import { basename } from 'node:path';
import { listMarked, readMarks } from './read-marks.mjs';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node check-marks.mjs <folder of marks> [name of a report]\n');
  process.exit(2);
}
const names = only === undefined ? await listMarked(folder) : [basename(only).replace(/\.(?:json|txt)$/, '')];
for (const name of names) {
  const { faults } = await readMarks(folder, name);
  for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

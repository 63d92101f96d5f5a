// npm run build && node corpus/training/fill-card.mjs
// Writes the counts and the agreement of the two readers into README.md, between the two comments that stand there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cohenKappa, krippendorffAlpha } from '../../dist/evaluate/chance-corrected.js';
import { CATEGORIES } from '../../dist/issues/index.js';

const START = '<!-- written by fill-card.mjs -->';
const END = '<!-- end of what fill-card.mjs writes -->';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(HERE).filter((name) => /^items-.*\.jsonl$/.test(name));
const items = files
  .sort()
  .flatMap((name) => readFileSync(HERE + name, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line));

const share = (count) => `${((100 * count) / items.length).toFixed(1)} %`;
const tally = (holds) => items.filter(holds).length;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** One category as a class that each reader gives to an item or not. */
function countClass(category) {
  return {
    gold: tally(({ first }) => first.includes(category)),
    found: tally(({ second }) => second.includes(category)),
    hits: tally(({ first, second }) => first.includes(category) && second.includes(category)),
  };
}

function kappaOf({ gold, found, hits }) {
  const none = items.length - gold - found + hits;
  return cohenKappa([
    { gold, found, hits },
    { gold: items.length - gold, found: items.length - found, hits: none },
  ]);
}

const authors = [...new Set(items.map(({ author }) => author))].sort();
const classes = CATEGORIES.map(countClass);
const [a, b, both] = ['gold', 'found', 'hits'].map((key) =>
  classes.reduce((sum, counts) => sum + counts[key], 0),
);
const same = tally(({ first, second }) => [...first].sort().join() === [...second].sort().join());
const lines = [
  `${items.length} items: ${['problem', 'measure', 'remedy'].map((role) => `${tally((item) => item.role === role)} ${role}`).join(', ')}; with two labels or more ${share(tally(({ labels }) => labels.length > 1))}, with none ${share(tally(({ labels }) => labels.length === 0))}.`,
  `By author: ${authors.map((author) => `${author} ${tally((item) => item.author === author)}`).join(', ')}.`,
  '',
  table(
    ['category', 'items', 'first reader', 'second reader', 'both', 'κ (Cohen)'],
    CATEGORIES.map((category, k) => [
      category,
      tally(({ labels }) => labels.includes(category)),
      classes[k].gold,
      classes[k].found,
      classes[k].hits,
      kappaOf(classes[k]).toFixed(3),
    ]),
  ),
  '',
  `Both readers gave the same set to ${same} items (${share(same)}); micro F1 of one against the other ${((2 * both) / (a + b)).toFixed(3)} (${both} / ${a} / ${b}); Krippendorff's α over all labels ${krippendorffAlpha(items.length, classes).toFixed(3)}.`,
];
const card = readFileSync(`${HERE}README.md`, 'utf8');
const [before, rest] = card.split(START);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`README.md has not both comments: ${START} and ${END}`);
writeFileSync(`${HERE}README.md`, `${before}${START}\n${lines.join('\n')}\n${END}${after}`);

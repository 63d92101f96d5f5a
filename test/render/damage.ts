import { RADICALS } from '../../src/text/radicals.ts';
import type { Block, WordsBlock } from './blocks.ts';
import type { Random } from './random.ts';
import type { Damage } from './truth.ts';

/** Where words stand: in a block of the text, or in a table as a figure or its label. */
type Place = WordsBlock['kind'] | 'figure' | 'label';
type Words = { readonly text: string; readonly place: Place };
type Harm = (words: readonly Words[], random: Random) => string[];

/**
 * The blocks after damage to their characters; kinds that break lines and number pages are the printer's and leave the blocks as
 * they are. The same `random` gives the same damage.
 */
export function damageBlocks(blocks: readonly Block[], kinds: readonly Damage[], random: Random): Block[] {
  let words = wordsOf(blocks);
  for (const kind of kinds) {
    const texts = HARMS[kind]?.(words, random) ?? words.map(({ text }) => text);
    words = words.map((word, i) => ({ ...word, text: texts[i] ?? '' }));
  }
  return putWords(
    blocks,
    words.map(({ text }) => text),
  );
}

const HARMS: { readonly [kind in Damage]?: Harm } = {
  radicals: replaceByRadicals,
  bookmark: leaveBookmark,
  fullwidth_digits: each(({ text }, random) =>
    random() < 0.5 ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text,
  ),
  nbsp: each(addBlanks),
  zero_width: each(({ text, place }, random) =>
    scatter(text, ZERO_WIDTH, place === 'figure' ? 0.3 : 0.03, random),
  ),
  halfwidth_punctuation: each(({ text }, random) =>
    random() < 0.6 ? text.replace(/[，；：（）？！]/g, halfWidth) : text,
  ),
};

function each(harm: (words: Words, random: Random) => string): Harm {
  return (words, random) => words.map((word) => harm(word, random));
}

/** As where a font maps a radical and its character to one glyph: half of the characters that have a radical turn into it throughout. */
function replaceByRadicals(words: readonly Words[], random: Random): string[] {
  const radicals = new Map<string, string>();
  for (const [radical, character] of RADICALS) if (random() < 0.5) radicals.set(character, radical);
  return words.map(({ text }) => [...text].map((character) => radicals.get(character) ?? character).join(''));
}

/** Word marks the last place of editing, and converters print the mark: once in a file. */
function leaveBookmark(words: readonly Words[], random: Random): string[] {
  const places = words.flatMap(({ place, text }, i) =>
    (place === 'paragraph' || place === 'label') && text !== '' ? [i] : [],
  );
  const chosen = places[Math.floor(random() * places.length)];
  return words.map(({ text, place }, i) => {
    const at = i === chosen && place === 'paragraph' ? Math.floor(random() * text.length) : 0;
    return i === chosen ? `${text.slice(0, at)}[bookmark: _GoBack]${text.slice(at)}` : text;
  });
}

/** No-break and ideographic blanks: as indents, beside numbers of the text, around figures of tables. */
function addBlanks({ text, place }: Words, random: Random): string {
  if (place === 'figure') return random() < 0.5 ? `\u00a0${text}\u00a0` : text;
  if (place !== 'paragraph') return text;
  const indent = random() < 0.5 ? '\u00a0'.repeat(4) : '\u3000\u3000';
  return indent + text.replace(/\d+/g, (number) => (random() < 0.3 ? `${number}\u00a0` : number));
}

/** Zero-width space, non-joiner, soft hyphen, byte order mark inside a text. */
const ZERO_WIDTH = ['\u200b', '\u200c', '\u00ad', '\ufeff'];

function scatter(text: string, extras: readonly string[], share: number, random: Random): string {
  return [...text]
    .map((character) =>
      random() < share ? character + (extras[Math.floor(random() * extras.length)] ?? '') : character,
    )
    .join('');
}

const FULL_WIDTH_SHIFT = 0xfee0;

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT);
}

function wordsOf(blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block): Words[] =>
    block.kind === 'table'
      ? block.grid.cells.map(({ text }) => ({ text, place: /^[^\p{L}]*$/u.test(text) ? 'figure' : 'label' }))
      : [{ text: block.text, place: block.kind }],
  );
}

/** The blocks with these words in place of theirs, in the order of `wordsOf`. */
function putWords(blocks: readonly Block[], texts: readonly string[]): Block[] {
  let at = 0;
  return blocks.map((block) => {
    if (block.kind !== 'table') return { ...block, text: texts[at++] ?? '' };
    const cells = block.grid.cells.map((cell) => ({ ...cell, text: texts[at++] ?? '' }));
    return { ...block, grid: { ...block.grid, cells } };
  });
}

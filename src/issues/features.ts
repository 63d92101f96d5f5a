import { MARKER_KINDS } from '../narrative/items/markers.ts';
import type { Role } from '../narrative/narrative.ts';
import { segmentText } from '../narrative/segment.ts';

/** What the model is told of an item. `heading` is what the text opens with or the list that it stands in; null where there is none. */
export interface ItemText {
  readonly text: string;
  readonly heading: string | null;
  readonly role: Role;
}

/** Changes with every change of the tokens: a model is only used with the features that it was trained on. */
export const FEATURE_VERSION = 2;

/**
 * The kinds of token, for the model card: prefix and meaning. Pairs of words and classes of the lexicon were tried: from one author to
 * another they bring nothing that the runs of characters do not.
 */
export const FEATURE_KINDS: readonly { readonly prefix: string; readonly meaning: string }[] = [
  { prefix: 'w:', meaning: 'word, by jieba with the lexicon of the project' },
  { prefix: 'c:', meaning: 'one to three characters in a row, punctuation never among them' },
  {
    prefix: 'h:',
    meaning: 'before any of these: it stands in the heading',
  },
  { prefix: 'r:', meaning: 'role: problem, measure or remedy' },
];

const LEADING_MARKER = new RegExp(
  `^\\s{0,9}(?:${MARKER_KINDS.map(({ pattern }) => pattern).join('|')})[，,、：:]?`,
  'u',
);
/** Stands for every number: which one it is says nothing about the matter. */
const NUMBER = '#';
const LONGEST_GRAM = 3;

/** The tokens of an item, each once, always in the same order; never empty, for the role is one of them. */
export function extractTokens({ text, heading, role }: ItemText): string[] {
  const tokens = new Set([`r:${role}`]);
  addTokens(text, '', tokens);
  if (heading !== null) addTokens(heading, 'h:', tokens);
  return [...tokens];
}

function addTokens(text: string, prefix: string, tokens: Set<string>): void {
  for (const run of splitRuns(text.replace(LEADING_MARKER, ''))) {
    for (const word of run) tokens.add(`${prefix}w:${word}`);
    const characters = Array.from(run.join(''));
    for (let length = 1; length <= LONGEST_GRAM; length++) {
      for (let at = 0; at + length <= characters.length; at++) {
        tokens.add(`${prefix}c:${characters.slice(at, at + length).join('')}`);
      }
    }
  }
}

/** The words between two marks of punctuation, a list for each stretch; white space is passed over. */
function splitRuns(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const word of findWords(text)) {
    if (/^\s+$/u.test(word)) continue;
    if (/[\p{L}\p{N}#]/u.test(word)) {
      run.push(word);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function findWords(text: string): string[] {
  return segmentText(text).flatMap(({ word, pos }) => {
    // a title in 《》 is one token of the text, but what it is about its words tell
    if (pos === 'law' && word.length > 2) return ['《', ...findWords(word.slice(1, -1)), '》'];
    return /\p{N}/u.test(word) ? [NUMBER] : [word.toLowerCase()];
  });
}

import { readFileSync } from 'node:fs';
import { InputError } from '../text/input-error.ts';

/** A term of the field with its part of speech and the class (tag) under which token patterns know it. */
export interface LexiconTerm {
  readonly word: string;
  readonly pos: string;
  readonly tag: string;
}

const folder = new URL('../../corpus/lexicon/', import.meta.url);
/** High enough that jieba prefers every term to its parts, low enough that common words beside it survive. */
const TERM_FREQUENCY = 5000;
let tags: ReadonlyMap<string, string> | null = null;

/** The terms of corpus/lexicon/terms.tsv in the order of the file. Throws an InputError where a line has not three columns. */
export function readLexicon(): LexiconTerm[] {
  const [header, ...lines] = readFileSync(new URL('terms.tsv', folder), 'utf8').trimEnd().split('\n');
  if (header !== 'word\tpos\ttag')
    throw new InputError(`terms.tsv: unexpected heading "${header}"; it is word, pos, tag`);
  return lines.map((line, index) => {
    const [word, pos, tag, ...rest] = line.split('\t');
    if (!word || !pos || !tag || rest.length > 0) {
      throw new InputError(
        `terms.tsv, line ${index + 2}: "${line}" has not three columns (word, part of speech, tag)`,
      );
    }
    return { word, pos, tag };
  });
}

/** The tag of each word of the lexicon; read once. */
export function lexiconTags(): ReadonlyMap<string, string> {
  tags ??= new Map(readLexicon().map(({ word, tag }) => [word, tag]));
  return tags;
}

/** jieba's own format for a dictionary of users, a line a term: word, frequency, part of speech. */
export function formatJiebaDictionary(terms: readonly LexiconTerm[]): string {
  return terms.map(({ word, pos }) => `${word} ${TERM_FREQUENCY} ${pos}\n`).join('');
}

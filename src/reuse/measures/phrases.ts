import type { Words } from './report-words.ts';

/** The phrases of `length` words that stand in a sentence, in order, repeats included; a shorter sentence has none. */
export function listPhrases(words: Words, length: number): string[] {
  const phrases: string[] = [];
  // words hold no white space, so a blank parts them without doubt
  for (let at = 0; at + length <= words.length; at++) phrases.push(words.slice(at, at + length).join(' '));
  return phrases;
}

/** Share (0–1) of a text's words that stand in sentences for which `holds`. No words: NaN. */
export function shareOfWords(
  sentences: readonly Words[],
  holds: (words: Words, at: number) => boolean,
): number {
  let total = 0;
  let held = 0;
  for (const [at, words] of sentences.entries()) {
    total += words.length;
    if (holds(words, at)) held += words.length;
  }
  return held / total;
}

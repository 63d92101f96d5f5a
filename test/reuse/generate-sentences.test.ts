import { describe, expect, it } from 'vitest';
import { FIELD_WORDS, FUNCTION_WORDS, generateSentences } from '../../bench/generate-sentences.ts';

const COUNT = 20_000;
const sentences = generateSentences(COUNT, 7);
const words = [...FIELD_WORDS, ...FUNCTION_WORDS].sort((a, b) => b.length - a.length);
const WORD = new RegExp(words.join('|'), 'gu');

describe('generateSentences', () => {
  it('draws from 110 words of the field and 15 function words, each once', () => {
    expect([FIELD_WORDS.length, FUNCTION_WORDS.length, new Set(words).size]).toEqual([110, 15, 125]);
  });

  it('gives the same distinct sentences for a seed, a fifth of them with a number', () => {
    expect(new Set(sentences).size).toBe(COUNT);
    expect(generateSentences(200, 7)).toEqual(sentences.slice(0, 200));
    expect(sentences.filter((text) => /\d+条/u.test(text)).length / COUNT).toBeCloseTo(0.2, 1);
  });

  it('edits sentences of templates and leaves free ones alone', () => {
    // drawn lengths are 8–22 words and edits lead out of them: 4 % of all here, 7 % where free sentences are edited too
    const lengths = sentences.map((text) => text.replace(/\d+条/u, '').match(WORD)?.length ?? 0);
    const outside = lengths.filter((length) => length < 8 || length > 22).length / COUNT;
    expect(outside).toBeGreaterThan(0.03);
    expect(outside).toBeLessThan(0.055);
  });
});

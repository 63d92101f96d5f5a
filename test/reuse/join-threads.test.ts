import { describe, expect, it } from 'vitest';
import { generateSentences } from '../../bench/generate-sentences.ts';
import { makeReport } from './corpus.ts';

// threads need the built program: `npm test` builds it first
const BUILT = new URL('../../dist/reuse/index.js', import.meta.url).href;
const {
  createFormIndex,
  DEFAULT_REUSE_OPTIONS,
  findReuse,
  joinSimilar,
  shingleTexts,
}: typeof import('../../src/reuse/index.ts') = await import(BUILT);

const COUNT = 24_000;
const sentences = generateSentences(COUNT, 7);

describe('runJoin', () => {
  it('tells of the pairs that one thread finds', () => {
    const sets = shingleTexts(sentences, 3);
    const join = (threads: number) => {
      const found: string[] = [];
      const onPair = (a: number, b: number, similarity: number) => found.push(`${a} ${b} ${similarity}`);
      const counts = joinSimilar(sets, { threshold: 0.8, threads, onPair });
      return { counts, found: found.sort() };
    };
    const alone = join(1);
    expect(alone.found.length).toBeGreaterThan(1000);
    expect(join(3)).toEqual(alone);
  });

  it('adds to an index what one thread adds', () => {
    const add = (threads: number) => {
      const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threads });
      index.add(sentences.slice(0, COUNT - 500));
      index.add(sentences);
      return Array.from({ length: 500 }, (_, at) => {
        const form = COUNT - 500 + at;
        return [index.near(form), index.containers(form)];
      });
    };
    const alone = add(1);
    expect(alone.flat(2).length).toBeGreaterThan(40);
    expect(add(3)).toEqual(alone);
  });

  it('gives the same families, flags and links with any number of threads', () => {
    const corpus = Array.from({ length: 200 }, (_, number) =>
      makeReport(
        `第${number}号站`,
        2021,
        sentences.slice(number * (COUNT / 200), (number + 1) * (COUNT / 200)),
      ),
    ).flat();
    expect(findReuse(corpus, { threads: 4 })).toEqual(findReuse(corpus));
  });
});

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

const { runJoin }: typeof import('../../src/reuse/join-threads.ts') = await import(
  new URL('../../dist/reuse/join-threads.js', import.meta.url).href
);

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

  it('finds with any number of threads what added texts share with stored ones', () => {
    const index = createFormIndex(DEFAULT_REUSE_OPTIONS);
    index.add(sentences.slice(0, COUNT - 500));
    index.add(sentences);
    const [stored, added] = index.save().layers.map(({ segment }) => segment);
    if (stored === undefined || added === undefined) throw new Error('no two layers');
    const scan = (threads: number) => {
      const found: string[] = [];
      const rule = { kind: 'either', threshold: 0.8, containment: 0.9 } as const;
      const counts = runJoin(
        { kind: 'scan', stored, added, rule },
        threads,
        (...pair) => found.push(pair.join(' ')),
        0,
      );
      return { counts, found: found.sort() };
    };
    const alone = scan(1);
    expect(alone.found.length).toBeGreaterThan(40);
    expect(scan(3)).toEqual(alone);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormIndex } from '../../src/reuse/form-index.ts';
import { mergeLayers } from '../../src/reuse/merge-layers.ts';
import type { Neighbour } from '../../src/reuse/neighbours.ts';

const options = { threshold: 0.8, containment: 0.9, shingleLength: 2, threads: 1, mostKeptPairs: 10_000 };

// variants of a few bases, so that there are pairs on both sides of every threshold
const base = fc.array(fc.constantFrom(...'公开信息年度报告主动申请答复栏目网站'), {
  minLength: 8,
  maxLength: 30,
});
const edit = fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 5 }), fc.constantFrom('', '新', '旧', '又新'));
const corpora = fc
  .tuple(
    base,
    fc.array(fc.tuple(edit, edit), { minLength: 1, maxLength: 14 }),
    fc.array(base, { maxLength: 3 }),
  )
  .map(([characters, variants, others]) => {
    const drifting = variants.map((edits) => {
      const copy = [...characters];
      for (const [at, dropped, put] of edits) copy.splice(at, dropped === 0 ? 1 : 0, put);
      return copy.join('');
    });
    return [...new Set([...drifting, ...others.map((other) => other.join(''))])];
  });

/** The neighbours of each text, by texts. */
function neighboursByText(index: ReturnType<typeof createFormIndex>): string[] {
  const name = (kind: string, of: string) => (neighbour: Neighbour) =>
    `${of} ${kind} ${index.textOf(neighbour.form)} ${neighbour.similarity}`;
  return Array.from({ length: index.size }, (_, form) => index.textOf(form))
    .flatMap((text, form) => [
      ...index.near(form).map(name('near', text)),
      ...index.containers(form).map(name('in', text)),
    ])
    .sort();
}

describe('createFormIndex', () => {
  it('gives the same neighbours whether texts come at once or piece by piece, saved in between', () => {
    let links = 0;
    const thresholds = fc.constantFrom([0.8, 0.9], [0.6, 0.7], [0.5, 1], [1, 0.8], [0.34, 0.6]);
    fc.assert(
      fc.property(
        corpora,
        thresholds,
        fc.nat({ max: 14 }),
        fc.nat({ max: 14 }),
        (texts, [threshold = 1, containment = 1], a, b) => {
          const ruled = { ...options, threshold, containment };
          const whole = createFormIndex(ruled);
          whole.add(texts);
          const pieces = createFormIndex(ruled);
          const [first, second] = [Math.min(a, b), Math.max(a, b)];
          pieces.add(texts.slice(0, first));
          // what is there already is passed over
          pieces.add(texts.slice(0, second));
          const { layers, ...rest } = pieces.save();
          const merged = layers.length === 0 ? [] : [mergeLayers(layers)];
          const again = createFormIndex(ruled, { ...rest, layers: merged });
          pieces.add(texts);
          again.add(texts);
          const expected = neighboursByText(whole);
          links += expected.length;
          expect(neighboursByText(pieces)).toEqual(expected);
          expect(neighboursByText(again)).toEqual(expected);
          // nothing depends on in how many layers it lies
          const flat = createFormIndex(ruled, { ...rest, layers: [mergeLayers(again.save().layers)] });
          expect(neighboursByText(flat)).toEqual(expected);
        },
      ),
      { seed: 31, numRuns: 2000 },
    );
    expect(links).toBeGreaterThan(10_000);
  });

  it('keeps as many pairs as it may, near and contained together', () => {
    let full = 0;
    fc.assert(
      fc.property(corpora, (texts) => {
        const bounded = createFormIndex({ ...options, threshold: 0.6, containment: 0.7, mostKeptPairs: 6 });
        bounded.add(texts.slice(0, 5));
        const again = createFormIndex(bounded.options, bounded.save());
        again.add(texts);
        const links = again.save().layers.flatMap(({ near, contained }) => [near, contained]);
        const count = links.reduce((sum, { pairs }) => sum + pairs.similarities.length, 0);
        expect(count).toBeLessThanOrEqual(6);
        if (count === 6 && links.some(({ partial }) => partial.length > 0)) full++;
      }),
      { seed: 3, numRuns: 300 },
    );
    expect(full).toBeGreaterThan(20);
  });

  it('gives the same neighbours whether pairs are kept or looked up again', () => {
    fc.assert(
      fc.property(corpora, fc.nat({ max: 12 }), (texts, mostKeptPairs) => {
        const kept = createFormIndex(options);
        const bounded = createFormIndex({ ...options, mostKeptPairs });
        kept.add(texts);
        bounded.add(texts.slice(0, 5));
        bounded.add(texts);
        // twice: a look-up leaves nothing behind
        expect(neighboursByText(bounded)).toEqual(neighboursByText(kept));
        expect(neighboursByText(bounded)).toEqual(neighboursByText(kept));
      }),
      { seed: 12, numRuns: 1000 },
    );
  });
});

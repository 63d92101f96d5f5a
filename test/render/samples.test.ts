import { beforeAll, describe, expect, it } from 'vitest';
import { loadTruths } from './truth.ts';
import { comparable, readSample, renderSample, writeSamples } from './write-samples.ts';

const truths = loadTruths();
const LARGEST_BYTES = 150_000;

// GONGKAI_WRITE_SAMPLES=1 npx vitest run test/render/samples.test.ts writes the files anew
beforeAll(async () => {
  if (process.env.GONGKAI_WRITE_SAMPLES === '1') await writeSamples(truths);
});

describe('sample reports', () => {
  it.each(truths)('$file is what its truth prints', async (truth) => {
    const committed = comparable(truth.file, readSample(truth));
    const rendered = comparable(truth.file, await renderSample(truth));
    // not toBe: a difference of two files would fill the screen
    expect(committed === rendered, `${truth.file} differs from its truth; write the samples anew`).toBe(true);
  });

  it.each(truths)('$file is the same on every run and small', async (truth) => {
    const first = await renderSample(truth);
    expect(Buffer.compare(first, await renderSample(truth))).toBe(0);
    expect(first.length).toBeLessThan(LARGEST_BYTES);
  });
});

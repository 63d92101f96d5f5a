import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type IssueModel, predictRows } from '../../src/issues/issue-model.ts';
import { exportOnnx } from '../../src/issues/onnx/export-onnx.ts';
import { bytesOf, readFields } from '../../src/issues/onnx/protobuf-reader.ts';
import { bytesField, integerField, joinFields } from '../../src/issues/onnx/protobuf-writer.ts';
import { readOnnx } from '../../src/issues/onnx/read-onnx.ts';
import { openOnnx } from '../../src/issues/onnx/run-onnx.ts';
import { InputError } from '../../src/text/input-error.ts';

const model: IssueModel = {
  categories: ['timeliness', 'capacity', 'requests'],
  vocabulary: { tokens: ['c:培', 'c:滞', 'w:申请'], idf: Float32Array.of(1.5, 2, 1.25) },
  weights: Float32Array.of(-1, 3, 0.5, 4, -0.5, -1, 0, 0.25, 5),
  bias: Float32Array.of(-0.5, -0.25, -1),
  calibrations: [
    { slope: 1.5, offset: 0.25 },
    { slope: 2, offset: 0 },
    { slope: 0.5, offset: -0.75 },
  ],
};

describe('protobuf', () => {
  it('reads back whatever numbers and bytes were written', () => {
    const field = fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.oneof(fc.maxSafeNat(), fc.uint8Array({ maxLength: 300 })),
    );
    fc.assert(
      fc.property(fc.array(field), (written) => {
        const bytes = joinFields(
          written.map(([number, value]) =>
            typeof value === 'number' ? integerField(number, value) : bytesField(number, value),
          ),
        );
        const read = readFields(bytes).map(({ number, value }) => [
          number,
          typeof value === 'number' ? value : Uint8Array.from(value),
        ]);
        expect(read).toEqual(written);
      }),
      { seed: 5 },
    );
  });

  it.each([
    ['a length beyond the end', [0x0a, 0x05, 0x01]],
    ['a number that never ends', Array.from({ length: 12 }, () => 0xff)],
    ['an unknown wire type', [0x0b, 0x00]],
  ])('refuses %s', (_, bytes) => {
    expect(() => readFields(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});

describe('exportOnnx', () => {
  it('gives a file from which the same model is read', () => {
    expect(readOnnx(exportOnnx(model))).toEqual(model);
  });

  it('takes a vocabulary of more tokens than a call takes arguments', () => {
    const size = 300_000;
    const tokens = Array.from({ length: size }, (_, column) => `w:${String(column).padStart(6, '0')}`);
    const large = {
      ...model,
      vocabulary: { tokens, idf: new Float32Array(size).fill(1.5) },
      weights: new Float32Array(size * model.categories.length),
    };
    expect(readOnnx(exportOnnx(large)).vocabulary.tokens).toHaveLength(size);
  });

  it('gives the same bytes for the same model', () => {
    expect(exportOnnx(model)).toEqual(exportOnnx(structuredClone(model)));
  });

  it.each([
    ['known tokens', ['c:培', 'w:申请']],
    ['known and unknown tokens', ['c:无', 'c:滞', 'w:没有']],
    ['unknown tokens alone', ['c:无']],
    ['padding', ['c:滞', '', '']],
  ])('runs to the probabilities of the training code for %s', async (_, tokens) => {
    const run = await openOnnx(exportOnnx(model), 'test.onnx');
    const expected = predictRows(model, [tokens]);
    (await run(tokens)).forEach((probability, k) => {
      expect(Math.abs(probability - (expected[k] ?? Number.NaN))).toBeLessThan(1e-5);
    });
  });
});

describe('readOnnx', () => {
  it('says what a foreign file lacks', () => {
    expect(() => readOnnx(new Uint8Array(0))).toThrow('the file has no graph');
    const graphOnly = joinFields(
      bytesOf(readFields(exportOnnx(model)), 7).map((graph) => bytesField(7, graph)),
    );
    expect(() => readOnnx(graphOnly)).toThrow('no metadata entry "categories"');
  });
});

describe('openOnnx', () => {
  it.each([
    ['text', new TextEncoder().encode('not a model')],
    ['half a model', exportOnnx(model).slice(0, 400)],
    ['nothing', new Uint8Array(0)],
  ])('refuses %s with the name and the way out', async (_, bytes) => {
    await expect(openOnnx(bytes, 'models/issues.onnx')).rejects.toThrow(InputError);
    await expect(openOnnx(bytes, 'models/issues.onnx')).rejects.toThrow(
      /^models\/issues\.onnx is not an ONNX model that can be run .*"gongkai train"/u,
    );
  });
});

describe('a missing runtime', () => {
  afterEach(() => {
    vi.doUnmock('node:module');
    vi.resetModules();
  });

  it('is an InputError with the line that puts it back', async () => {
    vi.resetModules();
    vi.doMock('node:module', () => ({
      createRequire: () => () => {
        throw new Error('libonnxruntime.so.1: cannot open shared object file');
      },
    }));
    const { openOnnx: openWithout } = await import('../../src/issues/onnx/run-onnx.ts');
    await expect(openWithout(exportOnnx(model), 'test.onnx')).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /cannot open shared object file.*"npm uninstall onnxruntime-node && npm install/u,
      ),
    });
  });
});

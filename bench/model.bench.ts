// Run with: npm run build, then npx vitest bench --run bench/model.bench.ts   (MODEL_BENCH_OUT=file keeps the figures as JSON)
// How fast the issue model loads and labels; jieba's cutting, which comes before it, is told apart.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { extractTokens } from '../src/issues/features.ts';
import { defaultModelDir, loadClassifier } from '../src/issues/index.ts';
import { openOnnx } from '../src/issues/onnx/run-onnx.ts';
import { readTrainingFolder } from '../src/issues/training-items.ts';

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const items = await readTrainingFolder(fileURLToPath(new URL('../corpus/training/', import.meta.url)));

describe('issue model', () => {
  bench(
    'loading and labelling',
    async () => {
      // the runtime's native part is loaded once a process, whatever the model
      await loadClassifier();
      const loads: number[] = [];
      for (let round = 0; round < 7; round++) {
        const start = performance.now();
        await loadClassifier();
        loads.push(performance.now() - start);
      }
      const cutting = performance.now();
      const tokens = items.map(extractTokens);
      const cuttingMs = performance.now() - cutting;
      const run = await openOnnx(readFileSync(join(defaultModelDir, 'issues.onnx')), 'issues.onnx');
      const start = performance.now();
      for (const of of tokens) await run(of);
      const labellingMs = performance.now() - start;
      const figures = {
        machine: cpus()[0]?.model ?? 'unknown',
        node: process.version,
        loadMs: Number(Math.min(...loads).toFixed(1)),
        items: items.length,
        cuttingMs: Math.round(cuttingMs),
        labellingMs: Math.round(labellingMs),
        itemsPerSecond: Math.round((1000 * items.length) / labellingMs),
      };
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
      if (process.env.MODEL_BENCH_OUT !== undefined)
        writeFileSync(process.env.MODEL_BENCH_OUT, `${JSON.stringify(figures, null, 2)}\n`);
    },
    ONCE,
  );
});

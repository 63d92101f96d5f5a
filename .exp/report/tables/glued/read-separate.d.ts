import type { Reading } from './read-sums.ts';
import { type ValueRun } from './value-run.ts';
/** A run whose figures are all parted by blanks, `count` of them: its only reading, which needs no sum. Null otherwise. */
export declare function readSeparate(run: ValueRun, count: number): Reading | null;

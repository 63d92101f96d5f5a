import type { Words } from '../../../src/reuse/index.ts';

/** Sentences of words: one a line, words parted by blanks. */
export function sentences(...lines: readonly string[]): Words[] {
  return lines.map((line) => line.split(' ').filter((word) => word !== ''));
}

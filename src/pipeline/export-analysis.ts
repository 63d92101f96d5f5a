import type { Analysis } from '../findings/analysis.ts';
import { mapCodePoints } from '../store/code-points.ts';

/** The analysis as it leaves the program: every offset in code points instead of UTF-16 code units. */
export function exportAnalysis(analysis: Analysis): Analysis {
  const toCodePoint = mapCodePoints(analysis.report.text);
  return mapOffsets(analysis, toCodePoint) as Analysis;
}

/** Keys under which an offset stands; `period` has the same keys with dates. */
const OFFSETS = new Set(['start', 'end', 'headingEnd']);

function mapOffsets(value: unknown, toCodePoint: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapOffsets(entry, toCodePoint));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      OFFSETS.has(key) && typeof entry === 'number' ? toCodePoint(entry) : mapOffsets(entry, toCodePoint),
    ]),
  );
}

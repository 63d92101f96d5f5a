import type { ReuseSentence } from '../../src/reuse/reuse-sentence.ts';

/** A made-up report: one sentence a line, named for its agency and year. */
export function makeReport(
  agency: string | null,
  year: number | null,
  lines: readonly string[],
  copy = '',
): ReuseSentence[] {
  const reportId = `${agency ?? 'unknown'}-${year ?? 'undated'}${copy}`;
  return lines.map((text, position) => ({
    id: `${reportId}-${position}`,
    reportId,
    agency,
    year,
    position,
    text,
    names: agency === null ? [] : [agency],
  }));
}

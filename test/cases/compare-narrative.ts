import { sliceSpan } from '../../src/text/span.ts';
import type { Expectation } from './case.ts';
import { compareCommitments, compareMarks } from './compare-marks.ts';
import { plain } from './plain-text.ts';
import type { Found } from './run-case.ts';

/** A line for each difference between what the narrative's marks are and what is right. */
export function compareNarrative(found: Found, expect: Expectation): string[] {
  const { narrative, report, labels } = found;
  const texts = narrative.items.map((item) => plain(sliceSpan(report.text, item.span)));
  const indexOf = (beginning: string) => texts.findIndex((text) => text.startsWith(plain(beginning)));
  const faults: string[] = [];

  if (expect.items !== undefined) {
    const wanted = expect.items.map(({ text, role, parent }) => `${parent ?? '-'} ${role} ${plain(text)}`);
    const got = narrative.items.map((item, at) => `${item.parent ?? '-'} ${item.role} ${texts[at]}`);
    faults.push(...listDifferences('items', wanted, got));
  }
  for (const [beginning, role] of Object.entries(expect.roles ?? {})) {
    const item = narrative.items[indexOf(beginning)];
    if (item?.role !== role)
      faults.push(`roles: ${beginning}: ${item?.role ?? 'no such item'}, expected ${role}`);
  }
  for (const beginning of [...Object.keys(expect.labels ?? {}), ...Object.keys(expect.notLabels ?? {})])
    if (indexOf(beginning) < 0) faults.push(`labels of ${beginning}: no such item`);
  for (const [beginning, right] of Object.entries(expect.labels ?? {})) {
    const got = labels[indexOf(beginning)] ?? [];
    faults.push(...listDifferences(`labels of ${beginning}`, [...right].sort(), [...got].sort()));
  }
  for (const [beginning, wrong] of Object.entries(expect.notLabels ?? {})) {
    const got = labels[indexOf(beginning)] ?? [];
    for (const label of wrong)
      if (got.includes(label)) faults.push(`labels of ${beginning}: ${label} is wrong`);
  }
  if (expect.pairs !== undefined) {
    const wanted = expect.pairs.map(([problem, answer]) => `${indexOf(problem)} → ${indexOf(answer)}`);
    const got = narrative.pairs.map(({ problem, answer }) => `${problem} → ${answer}`);
    faults.push(...listDifferences('pairs', wanted.sort(), got.sort()));
  }
  for (const layer of ['staffing', 'mechanisms', 'quantities'] as const) {
    const expected = expect[layer];
    if (expected !== undefined) faults.push(...compareMarks(found, layer, expected));
  }
  if (expect.commitments !== undefined) faults.push(...compareCommitments(found, expect.commitments));
  return faults;
}

export function listDifferences(what: string, wanted: readonly string[], got: readonly string[]): string[] {
  return [
    ...wanted.filter((entry) => !got.includes(entry)).map((entry) => `${what}: not found: ${entry}`),
    ...got.filter((entry) => !wanted.includes(entry)).map((entry) => `${what}: not expected: ${entry}`),
  ];
}

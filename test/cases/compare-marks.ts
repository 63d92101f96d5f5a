import { sliceSpan } from '../../src/text/span.ts';
import type { ExpectedCommitment, ExpectedMark } from './case.ts';
import { findPlaces, plain } from './plain-text.ts';
import type { Found } from './run-case.ts';

type Marks = 'staffing' | 'mechanisms' | 'quantities';

/** A line for each mark that is expected and not found, or found and not expected. Empty: all as expected. */
export function compareMarks(found: Found, layer: Marks, expected: readonly ExpectedMark[]): string[] {
  const { narrative, report } = found;
  const free = new Set<(typeof narrative)[Marks][number]>(narrative[layer]);
  const faults: string[] = [];
  for (const wanted of expected) {
    const places = findPlaces(report.text, wanted.text);
    const match = [...free].find(
      (mark) =>
        places.some(({ start, end }) => mark.span.start < end && start < mark.span.end) &&
        differingFields(mark, wanted).length === 0,
    );
    if (match === undefined) faults.push(`${layer}: not found: ${JSON.stringify(wanted)}`);
    else free.delete(match);
  }
  for (const mark of free) {
    const { span, item, ...fields } = mark;
    faults.push(`${layer}: not expected: ${plain(sliceSpan(report.text, span))} ${JSON.stringify(fields)}`);
  }
  return faults;
}

function differingFields(mark: object, wanted: ExpectedMark): string[] {
  return Object.entries(wanted)
    .filter(([field, value]) => field !== 'text' && !isSame(Reflect.get(mark, field), value))
    .map(([field]) => field);
}

/** Words may be wider or narrower (各科室, 科室); numbers and closed lists may not. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (typeof found === 'string' && typeof wanted === 'string' && /\p{Script=Han}/u.test(wanted)) {
    return plain(found).includes(plain(wanted)) || plain(wanted).includes(plain(found));
  }
  return found === wanted;
}

const PARTS = ['owner', 'deadline', 'amount', 'instrument'] as const;

/** The same for the parts of promises; every measure of the text is expected once. */
export function compareCommitments(found: Found, expected: readonly ExpectedCommitment[]): string[] {
  const { narrative, report } = found;
  const textOf = (item: number) =>
    plain(sliceSpan(report.text, narrative.items[item]?.span ?? { start: 0, end: 0 }));
  const faults: string[] = [];
  for (const wanted of expected) {
    const commitment = narrative.commitments.find(({ item }) => textOf(item).startsWith(plain(wanted.item)));
    if (commitment === undefined) {
      faults.push(`commitments: no measure begins with ${wanted.item}`);
      continue;
    }
    for (const part of PARTS) {
      const span = commitment[part];
      const words = span === null ? null : plain(sliceSpan(report.text, span));
      const right = wanted[part] ?? null;
      const agree = words === null || right === null ? words === right : isSame(words, right);
      if (part in wanted && !agree)
        faults.push(`commitments: ${part} of ${wanted.item}: ${words}, expected ${right}`);
    }
  }
  if (narrative.commitments.length !== expected.length)
    faults.push(`commitments: ${narrative.commitments.length} measures, expected ${expected.length}`);
  return faults;
}

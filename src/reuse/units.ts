import { InputError } from '../text/input-error.ts';
import { compileMask, type MaskedText } from '../text/masks.ts';
import { findPersons } from './find-persons.ts';
import type { ReuseSentence } from './reuse-sentence.ts';

/** A sentence ready to be compared. Units are kept in canonical order, so that a result does not hang on the order of the input. */
export interface Unit {
  readonly sentence: ReuseSentence;
  readonly masked: MaskedText;
  /** As `agencyKey` gives it. */
  readonly agency: string;
  /** Without white space: two units with one compact text are verbatim copies. */
  readonly compact: string;
}

/**
 * The sentences as units, by year (unknown last), agency, report, position, id; the same for every order of the input.
 * Throws InputError where an id stands twice.
 */
export function prepareUnits(sentences: Iterable<ReuseSentence>): Unit[] {
  const masks = new Map<string, (text: string) => MaskedText>();
  const seen = new Set<string>();
  const units: Unit[] = [];
  for (const sentence of sentences) {
    if (seen.has(sentence.id)) {
      throw new InputError(`sentence id: "${sentence.id}" stands twice; give each sentence an id of its own`);
    }
    seen.add(sentence.id);
    const persons = findPersons(sentence.text);
    const key = sentence.names.join('\n');
    let mask = persons.length > 0 ? compileMask([...sentence.names, ...persons]) : masks.get(key);
    if (mask === undefined) {
      mask = compileMask(sentence.names);
      masks.set(key, mask);
    }
    units.push({
      sentence,
      masked: mask(sentence.text),
      agency: agencyKey(sentence),
      compact: sentence.text.replace(/\s+/gu, ''),
    });
  }
  return units.sort(compareUnits);
}

/** The sentence's agency, or one that only its report has where none is known: unknown agencies are never one. */
export function agencyKey({ agency, reportId }: ReuseSentence): string {
  return agency ?? `report ${reportId}`;
}

function compareUnits(a: Unit, b: Unit): number {
  return (
    (a.sentence.year ?? Number.MAX_SAFE_INTEGER) - (b.sentence.year ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.agency, b.agency) ||
    compareText(a.sentence.reportId, b.sentence.reportId) ||
    a.sentence.position - b.sentence.position ||
    compareText(a.sentence.id, b.sentence.id)
  );
}

/** By code units: no locale has a say. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

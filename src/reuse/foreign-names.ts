import { type Filling, makeSlip, namesOf, opensSentence } from './fillings.ts';
import type { UnitLink } from './links.ts';
import type { FoundSlip } from './slip.ts';
import type { Unit } from './units.ts';

// one agency with its own name in a place may be an accident, two show what the place is for
const MIN_WITNESSES = 2;

export type SuperiorTest = (agency: string, superior: string) => boolean;

/**
 * Another agency's name in a place where at least two agencies print their own. At a sentence's opening, where it says who acts, the
 * agency whose name it is is witness enough. A name that a third agency prints there too may be that of a common superior, and is
 * left out; so are superiors that `isSuperior` knows.
 */
export function findForeignNames(fillings: readonly Filling[], isSuperior: SuperiorTest): FoundSlip[] {
  const ownName = fillings.filter(({ unit, text }) => namesOf(unit).includes(text));
  const isShown = new Set(ownName.map(({ unit }) => unit.agency)).size >= MIN_WITNESSES;
  const holders = new Map<string, Set<string>>();
  for (const { text, unit } of fillings) {
    const agencies = holders.get(text);
    if (agencies === undefined) holders.set(text, new Set([unit.agency]));
    else agencies.add(unit.agency);
  }
  return fillings.flatMap((filling) => {
    const { unit, text } = filling;
    const witness = ownName.find((other) => other.text === text && other.unit.agency !== unit.agency);
    if (witness === undefined || !(isShown || opensSentence(filling))) return [];
    if (isRelated(unit, text) || isSuperior(unit.agency, witness.unit.agency)) return [];
    // the witness and this one: a third holder makes it a name that many rightly print
    if ((holders.get(text)?.size ?? 0) > 2) return [];
    return [makeSlip('other_agency', filling, witness.unit)];
  });
}

/** A sentence that stands word for word in another agency's report and opens with that agency's name, whatever masking made of it. */
export function readOpeningName(
  units: readonly Unit[],
  { unit: index, place, match }: UnitLink,
  isSuperior: SuperiorTest,
): FoundSlip | null {
  const unit = units[index];
  const other = units[match.unit];
  if (unit === undefined || other === undefined || place !== 'other_agency' || unit.compact !== other.compact)
    return null;
  const name = namesOf(other).find((own) => unit.sentence.text.startsWith(own));
  if (name === undefined || isRelated(unit, name) || isSuperior(unit.agency, other.agency)) return null;
  const span = { start: 0, end: name.length };
  return {
    unit: index,
    slip: {
      kind: 'other_agency',
      sentenceId: unit.sentence.id,
      found: name,
      span,
      witnessSentenceId: other.sentence.id,
    },
  };
}

/** True where the name is one of the unit's own, or part of one, as 云溪区 is of 云溪区财政局: a body may name its own place. */
function isRelated(unit: Unit, name: string): boolean {
  const place = name.replace(/(?:人民政府|政府)(?:办公室|办公厅|办)?$/u, '');
  return namesOf(unit).some((own) => own.includes(place) || name.includes(own));
}

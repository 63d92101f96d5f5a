import type { Forms } from './forms.ts';
import type { Unit } from './units.ts';

/** `contained`: the wording stands inside a longer unit, and the two are not near. */
export type Sameness = 'verbatim' | 'masked' | 'near' | 'contained';

/** Another unit with the same wording. */
export interface Match {
  /** Index of the unit. */
  readonly unit: number;
  readonly sameness: Sameness;
  /** Unrounded: Jaccard similarity of the shingles; 1 for verbatim and masked; for contained the share of its shingles that stand there. */
  readonly similarity: number;
}

/** Where wordings stand: by form and agency, so that mass templates are not walked through for each of their copies. */
export interface Occurrences {
  /** Units of the form in the agency's reports, ascending. */
  ofAgency(form: number, agency: string): readonly number[];
  /** The best match of a unit in the given year of an agency: verbatim, masked, the most similar, the fullest container; null where none. */
  bestInAgencyYear(unit: number, agency: string, year: number): Match | null;
  /** The best match in any other agency, the earliest one where several are equal; null where none. */
  bestElsewhere(unit: number): Match | null;
  /** True where the unit stands word for word in a report that may be its source. */
  isVerbatimElsewhere(unit: number): boolean;
}

interface FormIndex {
  readonly byAgency: ReadonlyMap<string, readonly number[]>;
  readonly byCompact: ReadonlyMap<string, readonly number[]>;
}

const NONE: readonly number[] = [];
const FEW = 8;

export function indexOccurrences(units: readonly Unit[], forms: Forms): Occurrences {
  const indexes = new Map<number, FormIndex>();
  const membersOf = (form: number) => forms.members[form] ?? NONE;
  const indexOf = (form: number): FormIndex => {
    const known = indexes.get(form);
    if (known !== undefined) return known;
    const members = membersOf(form);
    const index = {
      byAgency: groupBy(members, (member) => units[member]?.agency ?? ''),
      byCompact: groupBy(members, (member) => units[member]?.compact ?? ''),
    };
    indexes.set(form, index);
    return index;
  };
  // most forms stand once or twice: an index for each would take more memory than the texts
  const isFew = (form: number) => membersOf(form).length <= FEW;
  const ofAgency = (form: number, agency: string) =>
    isFew(form)
      ? membersOf(form).filter((member) => units[member]?.agency === agency)
      : (indexOf(form).byAgency.get(agency) ?? NONE);
  const withCompact = (form: number, compact: string) =>
    isFew(form)
      ? membersOf(form).filter((member) => units[member]?.compact === compact)
      : (indexOf(form).byCompact.get(compact) ?? NONE);

  /** The first unit of the lists that the test accepts: verbatim and masked in the own form, then form by form by similarity. */
  const findBest = (
    unit: number,
    verbatim: readonly number[],
    candidatesIn: (form: number) => readonly number[],
    accept: (other: Unit) => boolean,
  ): Match | null => {
    const form = forms.formOf[unit] ?? -1;
    const pick = (candidates: readonly number[]) =>
      candidates.find((candidate) => {
        const other = units[candidate];
        return other !== undefined && accept(other);
      });
    const copy = pick(verbatim);
    if (copy !== undefined) return { unit: copy, sameness: 'verbatim', similarity: 1 };
    const masked = pick(candidatesIn(form));
    if (masked !== undefined) return { unit: masked, sameness: 'masked', similarity: 1 };
    for (const { form: other, similarity } of forms.near(form)) {
      const near = pick(candidatesIn(other));
      if (near !== undefined) return { unit: near, sameness: 'near', similarity };
    }
    for (const { form: longer, similarity } of forms.containers(form)) {
      const container = pick(candidatesIn(longer));
      if (container !== undefined) return { unit: container, sameness: 'contained', similarity };
    }
    return null;
  };

  return {
    ofAgency,
    bestInAgencyYear(unit, agency, year) {
      const form = forms.formOf[unit] ?? -1;
      if (form < 0) return null;
      const inForm = ofAgency(form, agency);
      const verbatim = inForm.filter((other) => units[other]?.compact === units[unit]?.compact);
      return findBest(
        unit,
        verbatim,
        (of) => ofAgency(of, agency),
        (other) => other.sentence.year === year,
      );
    },
    bestElsewhere(unit) {
      const form = forms.formOf[unit] ?? -1;
      const own = units[unit];
      if (form < 0 || own === undefined) return null;
      const verbatim = withCompact(form, own.compact);
      return findBest(
        unit,
        verbatim,
        (of) => forms.members[of] ?? NONE,
        (other) => other.agency !== own.agency,
      );
    },
    isVerbatimElsewhere(unit) {
      const form = forms.formOf[unit] ?? -1;
      const own = units[unit];
      if (form < 0 || own === undefined) return false;
      const copies = withCompact(form, own.compact);
      return copies.some((copy) => {
        const other = units[copy];
        return (
          other !== undefined && (other.agency !== own.agency || other.sentence.year !== own.sentence.year)
        );
      });
    },
  };
}

function groupBy(members: readonly number[], keyOf: (member: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

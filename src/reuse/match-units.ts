import type { Forms } from './forms.ts';
import type { Sameness } from './occurrences.ts';
import type { Unit } from './units.ts';

/** A unit of one report beside its counterpart in the other; one of the two is null where there is none. */
export interface UnitPair {
  readonly from: number | null;
  readonly to: number | null;
  readonly sameness: Sameness | null;
  /** As in `Match`, unrounded; null without a counterpart. */
  readonly similarity: number | null;
}

/**
 * Pairs the units of two reports one to one: verbatim copies first, then masked, then the most similar at or above the threshold;
 * of equal ones those that stand first. What is left over goes with the unit of the other report that contains it, which may have
 * another counterpart already: two sentences that were joined both stand in the new one. Units too short to be compared are left
 * out. In order of `to`, then of `from`.
 */
export function matchUnits(
  units: readonly Unit[],
  forms: Forms,
  from: readonly number[],
  to: readonly number[],
): UnitPair[] {
  const byForm = new Map<number, number[]>();
  const fromLong = from.filter((unit) => (forms.formOf[unit] ?? -1) >= 0);
  const toLong = to.filter((unit) => (forms.formOf[unit] ?? -1) >= 0);
  for (const unit of fromLong) {
    const form = forms.formOf[unit] ?? -1;
    const group = byForm.get(form);
    if (group === undefined) byForm.set(form, [unit]);
    else group.push(unit);
  }
  const candidates: Candidate[] = [];
  for (const unit of toLong) {
    const form = forms.formOf[unit] ?? -1;
    for (const other of byForm.get(form) ?? []) {
      const isVerbatim = units[other]?.compact === units[unit]?.compact;
      candidates.push({ from: other, to: unit, sameness: isVerbatim ? 'verbatim' : 'masked', similarity: 1 });
    }
    for (const { form: near, similarity } of forms.near(form)) {
      for (const other of byForm.get(near) ?? [])
        candidates.push({ from: other, to: unit, sameness: 'near', similarity });
    }
  }
  candidates.sort(compareCandidates);
  const counterpart = new Map<number, Candidate>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.from) || counterpart.has(candidate.to)) continue;
    taken.add(candidate.from);
    counterpart.set(candidate.to, candidate);
  }
  const inFrom = findContainer(forms, fromLong);
  const inTo = findContainer(forms, toLong);
  const loneTo = toLong.filter((unit) => !counterpart.has(unit));
  const loneFrom = fromLong.filter((unit) => !taken.has(unit));
  // a unit that others came out of or went into is neither gone nor new
  const parted = new Set(loneTo.flatMap((unit) => inFrom(unit)?.unit ?? []));
  const joined = new Set(loneFrom.flatMap((unit) => inTo(unit)?.unit ?? []));
  const alone = { sameness: null, similarity: null };
  return [
    ...toLong.flatMap((unit): readonly UnitPair[] => {
      const known = counterpart.get(unit);
      if (known !== undefined) return [known];
      const longer = inFrom(unit);
      if (longer !== null) return [{ from: longer.unit, to: unit, ...longer.how }];
      return joined.has(unit) ? [] : [{ from: null, to: unit, ...alone }];
    }),
    ...loneFrom.flatMap((unit): readonly UnitPair[] => {
      const longer = inTo(unit);
      if (longer !== null) return [{ from: unit, to: longer.unit, ...longer.how }];
      return parted.has(unit) ? [] : [{ from: unit, to: null, ...alone }];
    }),
  ];
}

/** For a unit that is left over the first of the given units that contains it best; null where none does. */
function findContainer(forms: Forms, units: readonly number[]) {
  const firstOf = new Map<number, number>();
  for (const unit of units) {
    const form = forms.formOf[unit] ?? -1;
    if (!firstOf.has(form)) firstOf.set(form, unit);
  }
  return (unit: number): { unit: number; how: Pick<UnitPair, 'sameness' | 'similarity'> } | null => {
    for (const { form, similarity } of forms.containers(forms.formOf[unit] ?? -1)) {
      const longer = firstOf.get(form);
      if (longer !== undefined) return { unit: longer, how: { sameness: 'contained', similarity } };
    }
    return null;
  };
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly sameness: Sameness;
  readonly similarity: number;
}

const RANK: Readonly<Record<Sameness, number>> = { verbatim: 0, masked: 1, near: 2, contained: 3 };

function compareCandidates(a: Candidate, b: Candidate): number {
  return RANK[a.sameness] - RANK[b.sameness] || b.similarity - a.similarity || a.to - b.to || a.from - b.from;
}

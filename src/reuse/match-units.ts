import type { Forms } from './forms.ts';
import type { Sameness } from './occurrences.ts';
import type { Unit } from './units.ts';

/** A unit of one report beside its counterpart in the other; one of the two is null where there is none. */
export interface UnitPair {
  readonly from: number | null;
  readonly to: number | null;
  readonly sameness: Sameness | null;
  /** Jaccard similarity of the shingles, unrounded; null without a counterpart. */
  readonly similarity: number | null;
}

/**
 * Pairs the units of two reports one to one: verbatim copies first, then masked, then the most similar at or above the threshold;
 * of equal ones those that stand first. Units too short to be compared are left out. In order of `to`, then of `from`.
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
    for (const { form: near, similarity } of forms.neighbours[form] ?? []) {
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
  const alone = { sameness: null, similarity: null };
  return [
    ...toLong.map((unit) => counterpart.get(unit) ?? { from: null, to: unit, ...alone }),
    ...fromLong.filter((unit) => !taken.has(unit)).map((unit) => ({ from: unit, to: null, ...alone })),
  ];
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly sameness: Sameness;
  readonly similarity: number;
}

const RANK: Readonly<Record<Sameness, number>> = { verbatim: 0, masked: 1, near: 2 };

function compareCandidates(a: Candidate, b: Candidate): number {
  return RANK[a.sameness] - RANK[b.sameness] || b.similarity - a.similarity || a.to - b.to || a.from - b.from;
}

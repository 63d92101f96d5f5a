import { readSeparate } from './read-separate.ts';
import { type Reading, readSums } from './read-sums.ts';
import type { ValueRun } from './value-run.ts';

/** A reading of one group, from one place of the run to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

export interface GroupReadings {
  /** For each group the stretches that stand in some reading of the whole run. */
  readonly stretches: readonly (readonly Stretch[])[];
  /** Readings of the whole run; Infinity where they are too many to be looked through, and then there are no stretches. */
  readonly count: number;
}

/** The readings of a run as `groups` groups of `width` cells, none of them blank, each of which ends in its own total. */
export function readGroups(
  run: ValueRun,
  { groups, width }: { groups: number; width: number },
): GroupReadings {
  const end = run.text.length;
  const separate = readSeparate(run, groups * width);
  if (separate !== null) {
    const stretches = Array.from({ length: groups }, (_, group) => [
      { from: 0, to: end, reading: separate.slice(group * width, (group + 1) * width) },
    ]);
    return { stretches, count: 1 };
  }
  const found: Stretch[][] = [];
  let reached = new Map([[0, 1]]);
  for (let group = 1; group <= groups; group++) {
    const stretches: Stretch[] = [];
    const next = new Map<number, number>();
    for (const [from, ways] of reached)
      for (let to = group === groups ? end : from; to <= end; to++) {
        const readings = readSums(run, { from, to }, width, { hasBlanks: false });
        // what is not known to be all settles nothing
        if (readings === null) return { stretches: [], count: Number.POSITIVE_INFINITY };
        for (const reading of readings) stretches.push({ from, to, reading });
        if (readings.length > 0) next.set(to, (next.get(to) ?? 0) + ways * readings.length);
      }
    found.push(stretches);
    reached = next;
  }
  return { stretches: onTheWay(found, end), count: reached.get(end) ?? 0 };
}

/** The stretches from which the end is reached. */
function onTheWay(found: readonly (readonly Stretch[])[], end: number): Stretch[][] {
  let starts = new Set([end]);
  return found
    .toReversed()
    .map((stretches) => {
      const kept = stretches.filter(({ to }) => starts.has(to));
      starts = new Set(kept.map(({ from }) => from));
      return kept;
    })
    .toReversed();
}

/** Items of about equal number with neighbouring probabilities. */
export interface ReliabilityBin {
  readonly items: number;
  /** Mean probability, 0–1. */
  readonly told: number;
  /** Share of the items that have the label, 0–1. */
  readonly found: number;
}

/** How far the probabilities of one category can be believed. */
export interface Reliability {
  readonly category: string;
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: mean of |told − found| over the bins, weighed by their items, 0–1; NaN for no items above the floor. */
  readonly error: number;
  /** Brier skill: 1 − mean squared error ÷ that of telling the base rate of every item; 1 at best, 0 no better; NaN where all or none have the label. */
  readonly skill: number;
}

const BINS = 10;
/** Below it nearly all items lie, right for the trivial reason that most items lack most labels. */
const FLOOR = 0.05;

/**
 * Reliability of one category: ten bins of equal count over the items with a probability above 0.05 (Guo et al. 2017, "On calibration of
 * modern neural networks", with equal counts instead of equal widths; Brier 1950 for the skill, over all items).
 */
export function measureReliability(
  category: string,
  probabilities: readonly number[],
  holds: readonly boolean[],
): Reliability {
  const told = probabilities
    .map((probability, index) => ({ probability, holds: holds[index] === true }))
    .filter(({ probability }) => probability > FLOOR)
    .sort((a, b) => a.probability - b.probability);
  const bins = Array.from({ length: BINS }, (_, bin) =>
    told.slice(Math.floor((bin * told.length) / BINS), Math.floor(((bin + 1) * told.length) / BINS)),
  )
    .filter((members) => members.length > 0)
    .map((members) => ({
      items: members.length,
      told: mean(members.map(({ probability }) => probability)),
      found: mean(members.map((member) => (member.holds ? 1 : 0))),
    }));
  const error = bins.reduce(
    (sum, bin) => sum + (bin.items / told.length) * Math.abs(bin.told - bin.found),
    0,
  );
  return {
    category,
    bins,
    error: told.length === 0 ? Number.NaN : error,
    skill: brierSkill(probabilities, holds),
  };
}

function brierSkill(probabilities: readonly number[], holds: readonly boolean[]): number {
  const base = mean(holds.map((held) => (held ? 1 : 0)));
  const worst = base * (1 - base);
  const own = mean(probabilities.map((probability, index) => (probability - (holds[index] ? 1 : 0)) ** 2));
  return worst === 0 ? Number.NaN : 1 - own / worst;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

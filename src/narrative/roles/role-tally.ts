import type { Role } from '../narrative.ts';

/** Roles in the order that breaks ties: the rarer claim needs the stronger proof. */
const ORDER: readonly Role[] = ['background', 'achievement', 'measure', 'problem', 'remedy'];

/** What the lead-in of a list weighs; everything else is weighed against it. */
export const FRAME_WEIGHT = 3;

/** Weights for and against each role, with the words and circumstances that carry them. */
export interface RoleTally {
  add(role: Role, weight: number, evidence: string): void;
  weightOf(role: Role): number;
  decide(): { readonly role: Role; readonly score: number; readonly evidence: readonly string[] };
}

export function createTally(): RoleTally {
  const entries: { role: Role; weight: number; evidence: string }[] = [];
  const weightOf = (role: Role): number =>
    entries.reduce((sum, entry) => (entry.role === role ? sum + entry.weight : sum), 0);
  return {
    add(role, weight, evidence) {
      entries.push({ role, weight, evidence });
    },
    weightOf,
    decide() {
      const ranked = ORDER.map((role) => ({ role, weight: weightOf(role) })).sort(
        (a, b) => b.weight - a.weight,
      );
      const [best, rival] = ranked;
      if (best === undefined || rival === undefined || best.weight <= 0) {
        return { role: 'background', score: 0, evidence: ['no cue'] };
      }
      return {
        role: best.role,
        // the winner's lead as a share of its own weight
        score: round4((best.weight - Math.max(0, rival.weight)) / best.weight),
        evidence: entries.filter((entry) => entry.role === best.role).map((entry) => entry.evidence),
      };
    },
  };
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

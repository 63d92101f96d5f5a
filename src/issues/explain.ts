import type { IssueModel } from './issue-model.ts';
import { vectorize } from './sparse-rows.ts';

/** What one token adds to the logit of a category: positive speaks for the label, negative against it. */
export interface Contribution {
  readonly kind: 'word' | 'characters' | 'role';
  readonly text: string;
  /** True for what it adds by standing in the heading. */
  readonly inHeading: boolean;
  readonly contribution: number;
}

/** Why a category has its probability. `base` and all contributions add up to its logit exactly, up to rounding of floats. */
export interface Explanation {
  readonly category: string;
  readonly base: number;
  /** Greatest first. */
  readonly for: readonly Contribution[];
  /** Most negative first. */
  readonly against: readonly Contribution[];
}

/**
 * The `limit` tokens that spoke most for a category and the `limit` that spoke most against it; exact, since the model is linear.
 * Throws a RangeError for a category that the model has not.
 */
export function explainLabel(
  model: IssueModel,
  tokens: readonly string[],
  category: string,
  limit = Number.POSITIVE_INFINITY,
): Explanation {
  const k = model.categories.indexOf(category);
  const calibration = model.calibrations[k];
  if (calibration === undefined) {
    throw new RangeError(`unknown category: "${category}"; the model has ${model.categories.join(', ')}`);
  }
  const { columns, norms } = vectorize([tokens], model.vocabulary);
  const contributions = Array.from(columns, (column) => {
    const weight = model.weights[column * model.categories.length + k] ?? 0;
    const idf = model.vocabulary.idf[column] ?? 0;
    const contribution = idf * weight * (norms[0] ?? 0) * calibration.slope;
    return { ...describeToken(model.vocabulary.tokens[column] ?? ''), contribution };
  }).sort((a, b) => b.contribution - a.contribution);
  return {
    category,
    base: calibration.slope * (model.bias[k] ?? 0) + calibration.offset,
    for: contributions.filter(({ contribution }) => contribution > 0).slice(0, limit),
    against: contributions
      .filter(({ contribution }) => contribution < 0)
      .reverse()
      .slice(0, limit),
  };
}

const KINDS = { w: 'word', c: 'characters', r: 'role' } as const;

function describeToken(token: string): Omit<Contribution, 'contribution'> {
  const inHeading = token.startsWith('h:');
  const bare = inHeading ? token.slice(2) : token;
  const letter = bare[0];
  const kind = letter === 'w' || letter === 'r' ? KINDS[letter] : KINDS.c;
  return { kind, text: bare.slice(2), inHeading };
}

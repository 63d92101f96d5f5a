import { buildVocabulary, vectorize } from '../../src/issues/sparse-rows.ts';
import type { LabelledTokens } from '../../src/issues/train-linear.ts';

export interface EmbeddingOptions {
  readonly dimensions: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of an item's tokens that each step leaves out. */
  readonly dropout: number;
  readonly seed: number;
}

const BATCH = 32;
const DECAY = 1e-5;

/** A learnable array with its gradient and the running means of Adam (Kingma & Ba 2015). */
interface Parameters {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/**
 * One hidden layer over the idf-weighted mean of token embeddings, for comparison with the linear model: scores (logits) of `held`, row by
 * row. The same data and seed give the same scores on one machine.
 */
export function scoreByEmbeddings(
  rest: LabelledTokens,
  held: readonly (readonly string[])[],
  categories: readonly string[],
  options: EmbeddingOptions,
): Float64Array {
  const { dimensions: D, hidden: H } = options;
  const K = categories.length;
  const random = createRandom(options.seed);
  const vocabulary = buildVocabulary(
    rest.tokens.filter((_, row) => rest.written[row]),
    2,
  );
  const make = (size: number, scale: number): Parameters => ({
    values: Float32Array.from({ length: size }, () => (random() - 0.5) * scale),
    gradient: new Float32Array(size),
    mean: new Float32Array(size),
    square: new Float32Array(size),
  });
  const embeddings = make(vocabulary.tokens.length * D, 0.2);
  const inner = make(D * H, 2 * Math.sqrt(3 / D));
  const innerBias = make(H, 0);
  const outer = make(H * K, 2 * Math.sqrt(3 / H));
  const outerBias = make(K, 0);
  outerBias.values.fill(-2);
  const input = new Float32Array(D);
  const middle = new Float32Array(H);
  const read = (
    rows: ReturnType<typeof vectorize>,
    row: number,
    keep: (at: number) => boolean,
    scale: number,
  ) => {
    input.fill(0);
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      if (!keep(at)) continue;
      const column = rows.columns[at] ?? 0;
      const weight = (vocabulary.idf[column] ?? 0) * (rows.norms[row] ?? 0) * scale;
      for (let d = 0; d < D; d++)
        input[d] = (input[d] ?? 0) + (embeddings.values[column * D + d] ?? 0) * weight;
    }
    for (let h = 0; h < H; h++) {
      let sum = innerBias.values[h] ?? 0;
      for (let d = 0; d < D; d++) sum += (input[d] ?? 0) * (inner.values[d * H + h] ?? 0);
      middle[h] = Math.max(0, sum);
    }
  };
  const logit = (k: number) => {
    let sum = outerBias.values[k] ?? 0;
    for (let h = 0; h < H; h++) sum += (middle[h] ?? 0) * (outer.values[h * K + k] ?? 0);
    return sum;
  };
  const rows = vectorize(rest.tokens, vocabulary);
  const order = rest.tokens.map((_, row) => row);
  const kept = new Uint8Array(rows.columns.length);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const touched = new Set<number>();
      for (const row of batch) {
        const scale = 1 / (1 - options.dropout);
        for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++)
          kept[at] = random() >= options.dropout ? 1 : 0;
        read(rows, row, (at) => kept[at] === 1, scale);
        const pull = new Float32Array(H);
        for (let k = 0; k < K; k++) {
          const wanted = rest.labels[row]?.includes(categories[k] ?? '') ? 1 : 0;
          const error = (1 / (1 + Math.exp(-logit(k))) - wanted) / batch.length;
          outerBias.gradient[k] = (outerBias.gradient[k] ?? 0) + error;
          for (let h = 0; h < H; h++) {
            outer.gradient[h * K + k] = (outer.gradient[h * K + k] ?? 0) + error * (middle[h] ?? 0);
            pull[h] = (pull[h] ?? 0) + error * (outer.values[h * K + k] ?? 0);
          }
        }
        const back = new Float32Array(D);
        for (let h = 0; h < H; h++) {
          if ((middle[h] ?? 0) <= 0) continue;
          innerBias.gradient[h] = (innerBias.gradient[h] ?? 0) + (pull[h] ?? 0);
          for (let d = 0; d < D; d++) {
            inner.gradient[d * H + h] = (inner.gradient[d * H + h] ?? 0) + (pull[h] ?? 0) * (input[d] ?? 0);
            back[d] = (back[d] ?? 0) + (pull[h] ?? 0) * (inner.values[d * H + h] ?? 0);
          }
        }
        for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
          if (kept[at] !== 1) continue;
          const column = rows.columns[at] ?? 0;
          const weight = (vocabulary.idf[column] ?? 0) * (rows.norms[row] ?? 0) * scale;
          touched.add(column);
          for (let d = 0; d < D; d++)
            embeddings.gradient[column * D + d] =
              (embeddings.gradient[column * D + d] ?? 0) + (back[d] ?? 0) * weight;
        }
      }
      step++;
      for (const column of touched) update(embeddings, column * D, (column + 1) * D, step, options.rate);
      for (const part of [inner, innerBias, outer, outerBias])
        update(part, 0, part.values.length, step, options.rate);
    }
  }
  const heldRows = vectorize(held, vocabulary);
  const scores = new Float64Array(held.length * K);
  for (let row = 0; row < held.length; row++) {
    read(heldRows, row, () => true, 1);
    for (let k = 0; k < K; k++) scores[row * K + k] = logit(k);
  }
  return scores;
}

function update(
  { values, gradient, mean, square }: Parameters,
  from: number,
  to: number,
  step: number,
  rate: number,
): void {
  const unbiasedMean = 1 - 0.9 ** step;
  const unbiasedSquare = 1 - 0.999 ** step;
  for (let i = from; i < to; i++) {
    const g = (gradient[i] ?? 0) + DECAY * (values[i] ?? 0);
    mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
    square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
    values[i] =
      (values[i] ?? 0) -
      (rate * ((mean[i] ?? 0) / unbiasedMean)) / (Math.sqrt((square[i] ?? 0) / unbiasedSquare) + 1e-8);
    gradient[i] = 0;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Uniform on [0, 1), always the same for a seed other than 0: Marsaglia's xorshift of 32 bits (J. Stat. Softw. 8(14), 2003). */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

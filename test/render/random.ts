/** Numbers from 0 to below 1, the same for the same seed on every machine (a linear congruential generator, Numerical Recipes). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

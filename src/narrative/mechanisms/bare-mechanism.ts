import type { MechanismType } from '../narrative.ts';

/** A name that needs no 制度 or 机制 behind it. All expressions are linear: gaps are bounded and never nested. */
export interface BareMechanism {
  readonly type: MechanismType;
  readonly name: RegExp;
  /** What the clause must hold besides. */
  readonly clause?: RegExp;
  /** What it must not hold. */
  readonly unless?: RegExp;
  /** True where the sentence must be about requests, which the clause alone does not say. */
  readonly requests?: true;
  /** True where the clauses of one sentence tell one arrangement (主要领导负总责，分管领导具体抓). */
  readonly joins?: true;
}

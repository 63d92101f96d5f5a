import type { MechanismType } from '../narrative.ts';
/** A construction that names an arrangement without 制度 or 机制 behind it, ready to run. */
export interface MechanismRule {
    readonly id: string;
    readonly type: MechanismType;
    /** What the expression stands for, in words. */
    readonly construction: string;
    /** Words one of which stands in every clause that the expression matches: without one it is not tried. */
    readonly triggers: readonly string[];
    /** The name; global. Linear: gaps are bounded and never nested. */
    readonly match: RegExp;
    /** What the clause must hold besides. */
    readonly clause: RegExp | null;
    /** What its sentence must hold. */
    readonly sentence: RegExp | null;
    /** What the clause must not hold. */
    readonly unless: RegExp | null;
    /** True where the sentence must be about requests, which the clause alone does not say. */
    readonly requests: boolean;
    /** True where the clauses of one sentence tell one arrangement (主要领导负总责，分管领导具体抓). */
    readonly joins: boolean;
    /** True where it is an arrangement only if promised or demanded: in a measure, or under 一律, 必须, 要求. */
    readonly promised: boolean;
    /** True where it is told only if nothing else is found in the clause. */
    readonly alone: boolean;
    /** True where it is told even inside a name of another type: 完善“月监测、季通报、年考核”机制. */
    readonly within: boolean;
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}

import type { Span } from '../../text/span.ts';
import type { CommitmentRule } from './commitment-rule.ts';
/**
 * The part of a promise that the rules, the plainest first, find in a text: of equal rank the earliest, where two begin together the
 * longer. Null where none finds any. Offsets are those of the text.
 */
export declare function findPart(text: string, rules: readonly CommitmentRule[]): Span | null;

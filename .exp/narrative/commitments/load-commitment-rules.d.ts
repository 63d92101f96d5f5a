import { type CommitmentPart, type CommitmentRule } from './commitment-rule.ts';
/**
 * The rules of a JSON file, the plainest first, compiled. Throws an InputError that names the file, the rule and the field that is
 * wrong, an expression that does not compile or a piece that is not there among them.
 */
export declare function loadCommitmentRules(file: URL | string): CommitmentRule[];
/** The project's own rules for a part, the plainest first. Read once. */
export declare function ownCommitmentRules(part: CommitmentPart): readonly CommitmentRule[];

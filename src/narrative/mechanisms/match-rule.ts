import type { MechanismRule } from './mechanism-rule.ts';

/** What a clause stands in. */
export interface ClauseContext {
  /** The sentence that holds the clause. */
  readonly sentence: string;
  /** Whether the sentence speaks of requests. */
  readonly sentenceRequests: boolean;
  /** Whether the sentence, or what stands before it in the item, speaks of requests; read only when a rule asks. */
  readonly itemRequests: boolean;
  /** Whether the item promises, or the sentence demands. */
  readonly promised: boolean;
}

/** All places that a rule's expression matches in a clause, where its conditions hold; empty where they do not. */
export function matchRule(rule: MechanismRule, clause: string, context: ClauseContext): RegExpExecArray[] {
  if (rule.promised && !context.promised) return [];
  // most rules that are tried match nothing: what else they ask is asked of the few that do
  const matches = [...clause.matchAll(rule.match)];
  if (matches.length === 0) return matches;
  if (rule.clause?.test(clause) === false || rule.unless?.test(clause) === true) return [];
  if (rule.sentence?.test(context.sentence) === false || (rule.requests && !context.itemRequests)) return [];
  return matches;
}

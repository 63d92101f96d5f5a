import type { SubjectContext } from './subject-context.ts';
import type { SubjectRule } from './subject-rule.ts';
/** True where the figure of the context counts the rule's subject, as far as the rule can tell. */
export declare function fitsRule(rule: SubjectRule, context: SubjectContext): boolean;

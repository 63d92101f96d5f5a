import { findMatchFault } from './find-match-fault.ts';
import { findSenseFault } from './find-sense-fault.ts';
import { simplifyMatch } from './match-elements.ts';
import { knownTags } from './tag-tokens.ts';
import type { PatternSet } from './token-pattern.ts';

/**
 * What is wrong with a set of patterns beyond the shape of its fields, with the rule in which it lies and what is right there: a match
 * that is no match syntax or cannot be meant, an id or a match that stands twice, a trigger that is the name of no tag. Null where nothing is.
 */
export function findSetFault(set: PatternSet): string | null {
  const tags = new Set([...knownTags(), ...Object.keys(set.tags)]);
  return findTriggerFault(set.triggers, tags) ?? findPatternFault(set.patterns, tags);
}

function findTriggerFault(triggers: readonly string[], tags: ReadonlySet<string>): string | null {
  // a word in Latin letters (APP, https) may be one of the text's
  const unknown = triggers.find(
    (trigger) => trigger.startsWith('#') || (/^[A-Z][A-Za-z]*[a-z]$/u.test(trigger) && !tags.has(trigger)),
  );
  if (unknown === undefined) return null;
  const fault = unknown.startsWith('#') ? 'a trigger has no #' : 'unknown tag';
  return `triggers: ${fault}: "${unknown}"; right is "triggers": ["Platform", "直播"], a tag of the file or of docs/own-rules.md, or a word`;
}

function findPatternFault(patterns: PatternSet['patterns'], tags: ReadonlySet<string>): string | null {
  const ids = new Set<string>();
  const ruleOf = new Map<string, string>();
  for (const { id, match } of patterns) {
    const fault = findMatchFault(match, tags);
    if (fault !== null)
      return `rule ${id}: "${match}" is no match syntax (${fault}); right is for example "(未|尚未) #Provide .{0,6} [<role>#StaffRole]"`;
    const senseFault = findSenseFault(match);
    if (senseFault !== null) return `rule ${id}: its match "${match}" cannot be meant: ${senseFault}`;
    if (ids.has(id))
      return `rule ${id}: two rules have this id; right is an id of its own for each, such as "id": "${id}-2"`;
    const form = simplifyMatch(match);
    const other = ruleOf.get(form);
    if (other !== undefined)
      return `rule ${id}: its match "${match}" is that of rule ${other}; right is a match of its own, such as "match": "${match} #Noun"; or delete one of the two`;
    ids.add(id);
    ruleOf.set(form, id);
  }
  return null;
}

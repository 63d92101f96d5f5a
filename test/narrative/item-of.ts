import type { Item, Role } from '../../src/narrative/narrative.ts';

/** A text that is one item of that role: what the finders of marks take. */
export function itemOf(text: string, role: Role = 'achievement'): Item {
  return {
    span: { start: 0, end: text.length },
    section: 1,
    level: 1,
    parent: null,
    marker: null,
    role,
    roleScore: 1,
    roleEvidence: [],
    headingEnd: null,
  };
}

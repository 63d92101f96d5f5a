import { type SuperiorTest } from './foreign-names.ts';
import type { Forms } from './forms.ts';
import type { UnitLink } from './links.ts';
import type { CopySlip } from './slip.ts';
import type { Unit } from './units.ts';
/**
 * Slips that are sure: what units of one masked form have in one place, where others show what the place is for, and names at the
 * opening of near copies. Units that are too short to be compared are held together for stale years alone. In order of the units,
 * then of their places. Not told, as it may be right: a name in mid-sentence that one other copy has, a year there that the own
 * report of last year has, and any place of near copies but the opening.
 */
export declare function findCopySlips(units: readonly Unit[], forms: Forms, links: readonly UnitLink[], isSuperior: SuperiorTest): CopySlip[];

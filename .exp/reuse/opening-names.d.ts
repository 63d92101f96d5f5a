import { type SuperiorTest } from './foreign-names.ts';
import type { Forms } from './forms.ts';
import type { UnitLink } from './links.ts';
import type { FoundSlip } from './slip.ts';
import type { Unit } from './units.ts';
/**
 * Sentences that open with the name of another agency and stand in its report, word for word (whatever masking made of the name) or
 * near: then equal but for one clause, figures apart. A name with which two agencies open that are not its owner is left out in a near copy.
 */
export declare function findOpeningNames(units: readonly Unit[], forms: Forms, links: readonly UnitLink[], isSuperior: SuperiorTest): FoundSlip[];

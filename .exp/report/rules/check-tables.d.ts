import type { Check } from '../check.ts';
import type { StatutoryTables } from '../tables/statutory-tables.ts';
/** Every rule of the forms that binds cells of one report (docs/forms.md), with its outcome at every place. */
export declare function checkTables(tables: StatutoryTables): Check[];

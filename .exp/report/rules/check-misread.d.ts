import type { Check } from '../check.ts';
import type { StatutoryTable } from '../tables/statutory-tables.ts';
/**
 * Form 2019, a hint: where in every row with numbers `previous` + `change` = `decisions`, with some figure above 20, the agency
 * probably took kinds of power (a stock) and decisions (a flow) for one thing.
 */
export declare function checkMisread(table: StatutoryTable | null): Check;

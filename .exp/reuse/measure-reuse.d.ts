import type { LedgerEntry } from './ledger.ts';
import type { ReportUnits } from './report-units.ts';
import type { ReuseOptions } from './reuse-options.ts';
import type { Unit } from './units.ts';
/** One figure on one report. */
export interface ReuseMeasure {
    readonly reportId: string;
    /** `reuse.share.<origin>`, `reuse.peer_share` …: the names of docs/measures.md. */
    readonly measure: string;
    /** NaN where there is nothing to measure. */
    readonly value: number;
    readonly parameters: Readonly<Record<string, string | number>>;
}
/**
 * Shares of the characters of a report's units by origin, which add up to 1 as they are rounded (`roundShares`), and the share in units that stand word for word in a
 * report of another agency or year. Characters are code points without white space. These shares grow with the corpus, so its size
 * is among the parameters. `peer_share` is the share of the characters of compared units that stand with another agency in a
 * report of the same year; `peer_share_drawn` is what it would be if only n of the N other agencies were there (`drawChance`), and
 * does not grow with the corpus. Own measures.
 */
export declare function measureReuse(units: readonly Unit[], reports: readonly ReportUnits[], ledger: readonly LedgerEntry[], isVerbatim: (unit: number) => boolean, options: ReuseOptions): ReuseMeasure[];

import type { Span } from '../text/span.ts';
import type { CellReference } from './tables/statutory-tables.ts';
export type CheckOutcome = 'holds' | 'broken' | 'cannot_tell' | 'not_applicable';
/** `error`: the figures contradict a rule of the form; `contrast`: words against numbers; `hint`: worth a look. */
export type CheckSeverity = 'error' | 'contrast' | 'hint';
/** One rule held against one place. Every check is recorded, since shares need denominators. */
export interface Check {
    /** As in docs/forms.md: `requests.balance`, `review.total`, `narrative.requests.received`. */
    readonly rule: string;
    /** A cell, a row such as `review.reconsideration`, or a column such as `requests.person`. */
    readonly place: string;
    readonly outcome: CheckOutcome;
    readonly severity: CheckSeverity;
    /** The figures, for a reader: `received 4 + carried_in 0 = 4, outcomes 4 + carried_out 1 = 5`. */
    readonly detail: string;
    readonly cells: readonly CellReference[];
    /** The stretches of narrative that make the claim; empty for rules among cells. */
    readonly spans: readonly Span[];
}

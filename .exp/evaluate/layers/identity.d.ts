import type { Comparison } from '../compare-report.ts';
import { type LayerScore } from '../tally.ts';
/** Each field that the gold has, null included, against the report's; the agency by any of its printed forms. Null: no field. */
export declare function scoreIdentity({ gold, analysis }: Comparison): LayerScore | null;

import type { Comparison } from '../compare-report.ts';
import { type LayerScore } from '../tally.ts';
/**
 * Sections that tell, by both ends of the body (first and last 15 characters, or all of a shorter one) in a section of the same
 * kind; sections that are tables, by their title. Null: the gold has no sections.
 */
export declare function scoreSections(comparison: Comparison): LayerScore | null;

import type { Section } from '../report.ts';
/**
 * The sections with those marked as narrative that tell in sentences what later forms put into tables (codebook, introduction): only in
 * reports on 2018 and earlier, and only where no table stands in them.
 */
export declare function markToldSections(text: string, sections: readonly Section[], year: number | null): readonly Section[];

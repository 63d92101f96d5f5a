import type { GridSketch } from '../write-grid.ts';

/** A table as it stands on one page. */
export interface PageGrid extends GridSketch {
  /** y of its upper edge. */
  readonly top: number;
}

/** A table as it stands on one page. */
export interface PageGrid {
  /** y of its upper edge. */
  readonly top: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** In row-major order, a merged cell once. */
  readonly cells: readonly PageCell[];
}

interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Normalised, without line breaks or tabs; '' for a blank cell. */
  readonly text: string;
}

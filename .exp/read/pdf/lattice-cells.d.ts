import type { Lattice } from './find-lattices.ts';
/** A cell of a lattice: where it begins and how many rows and columns it takes. */
export interface LatticeCell {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
}
/** The cells of a lattice in row-major order; where no rule parts neighbouring fields they are one merged cell. They tile the lattice. */
export declare function findLatticeCells(lattice: Lattice): LatticeCell[];

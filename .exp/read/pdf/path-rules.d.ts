import { type Matrix } from './matrix.ts';
import type { Rule } from './page-content.ts';
/** How a path is painted. */
export type PathPaint = 'stroke' | 'fill' | 'both';
/**
 * The horizontal and vertical rules that a path draws: straight strokes, and thin filled boxes. Curves, slanted lines and filled
 * areas give none. `data` is pdfjs's flat list of path codes (5.6), each followed by its coordinates.
 */
export declare function findPathRules(data: ArrayLike<number>, paint: PathPaint, matrix: Matrix): Rule[];

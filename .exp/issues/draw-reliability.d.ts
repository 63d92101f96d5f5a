import type { Reliability } from './reliability.ts';
/** A small picture a category (SVG): told probability against the share that has the label; the diagonal is what could be believed outright. */
export declare function drawReliability(categories: readonly Reliability[]): string;

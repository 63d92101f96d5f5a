import type { SharedWording } from '../store/read-digest.ts';
/** The wordings that agencies share, one a line, for a terminal; empty where there are none. */
export declare function formatShared(wordings: readonly SharedWording[], width: number): string;

import type { Explanation } from '../issues/index.ts';
/** A line for each category with the words that spoke most for it and against it, with what each adds to its log odds. */
export declare function formatReasons(reasons: readonly Explanation[], margin: number): string;

import { type View } from './table.ts';
/** Views that exports treat as tables. */
export declare const VIEWS: readonly View[];

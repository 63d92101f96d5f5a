import type { CellState } from './statutory-tables.ts';
/** What a cell's characters say, by themselves. */
export interface PrintedValue {
    readonly state: Extract<CellState, 'number' | 'blank' | 'slash' | 'unread'>;
    readonly value: number | null;
    /** 元, 万元 or 亿元 where the cell itself names it. */
    readonly unit: string | null;
}
/** Reads one cell; null where the characters are words, not a value. Thousands separators, signs and units are understood. */
export declare function readValue(printed: string): PrintedValue | null;

import type { InputRow, InputTable } from './read-table.ts';
/** The cell as text; null where it is empty or the column is not there. */
export declare function textCell({ cells }: InputRow, column: string): string | null;
/** The cell as a year; null where it is empty. Throws InputError with the line for anything else. */
export declare function yearCell(table: InputTable, row: InputRow, column: string): number | null;
/** The cell as one of a closed list; null where it is empty. Throws InputError with the line and the list for anything else. */
export declare function choiceCell<Choice extends string>(table: InputTable, row: InputRow, column: string, choices: readonly Choice[]): Choice | null;
/** The cell as a code of an administrative division: 6 digits, or 9 or 12 for a township. Throws InputError with the line otherwise. */
export declare function regionCell(table: InputTable, row: InputRow): string | null;

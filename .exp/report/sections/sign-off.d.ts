/**
 * Where the last section's body ends, at or after `from`: before the lines that sign the report (agency, date), distribute it
 * (抄送, 印发) or name its annexes.
 */
export declare function findSignOff(text: string, from: number): number;

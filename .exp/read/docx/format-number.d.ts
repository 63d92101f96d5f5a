type Format = (number: number) => string;
/** What Word prints for a number in each format of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) that Chinese files use; by name. */
export declare const NUMBER_FORMATS: Readonly<Record<string, Format>>;
/** The number as Word prints it; a format that is not known is printed as decimal. `custom` is the pattern of a user's own format. */
export declare function formatNumber(number: number, format: string, custom: string | null): string;
export {};

/** The name of a format; decimal for codes that no Chinese report has. */
export declare function formatOfCode(code: number): string;

/** The text of a line as it is printed, normalised and trimmed; '\n' stands in it where a character of the line itself breaks it. */
export declare function tidyLine(raw: string): string;

/** The units among which the text distributes a count (各科室, 16个股室、站所), as written; null where it does not. */
export declare function findDistribution(text: string): string | null;

/** Every printed form of the agency's name, fullest first; empty where none was found. */
export declare function findAgencyNames(text: string, title: string | null, signature: string): string[];

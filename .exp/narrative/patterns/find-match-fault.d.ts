/**
 * What is wrong with a pattern in that part of compromise's match syntax which docs/own-rules.md describes, in words, or null. compromise
 * itself takes a bracket that is never closed for a letter and a tag that nobody gives for one that never occurs, so that the pattern
 * would silently match nothing; and its expressions between slashes and methods behind @ can hang or end the program.
 */
export declare function findMatchFault(match: string, tags: ReadonlySet<string>): string | null;

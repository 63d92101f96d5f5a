export type { Analysis } from './analysis.ts';
export { checkClaims } from './check-claims.ts';
export { checkYears, type YearCheck, type YearOfAgency } from './check-years.ts';
export { type DistinctiveTerm, findDistinctiveTerms, type TermGroup, type TermOptions, } from './distinctive-terms.ts';

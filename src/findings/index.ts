// Words against numbers and years against years: claims of the narrative against cells, rules between an agency's reports.
// A finding is data, a check whose outcome is `broken`; nothing is dropped for it.
export type { Analysis } from './analysis.ts';
export { checkClaims } from './check-claims.ts';
export { checkYears, type YearCheck, type YearOfAgency } from './check-years.ts';
export {
  type DistinctiveTerm,
  findDistinctiveTerms,
  type TermGroup,
  type TermOptions,
} from './distinctive-terms.ts';

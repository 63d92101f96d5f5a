export { checkClaims } from "./check-claims.js";
export { checkYears } from "./check-years.js";
export { findDistinctiveTerms, } from "./distinctive-terms.js";
//# sourceMappingURL=index.js.map
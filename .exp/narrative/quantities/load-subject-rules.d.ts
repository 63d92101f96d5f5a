import type { DenialRule, OutcomeRule, SubjectRule } from './subject-rule.ts';
/** The rules of a JSON file in its order, compiled. Throws an InputError that names the file, the rule and the field that is wrong. */
export declare function loadSubjectRules(file: URL | string): SubjectRule[];
/** Fees, requests carried over and reviews, tried in order before the outcomes of requests. */
export declare const REVIEW_RULES: readonly SubjectRule[];
/** Tried in order behind the outcomes; the first that fits names the subject. */
export declare const SUBJECT_RULES: readonly SubjectRule[];
/** Words that tell what became of requests; tried in order. */
export declare const OUTCOME_RULES: readonly OutcomeRule[];
/** What a denial denies; tried in order. */
export declare const DENIAL_RULES: readonly DenialRule[];

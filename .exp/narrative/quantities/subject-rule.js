export {};
//# sourceMappingURL=subject-rule.js.map
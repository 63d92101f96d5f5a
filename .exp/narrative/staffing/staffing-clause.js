export {};
//# sourceMappingURL=staffing-clause.js.map
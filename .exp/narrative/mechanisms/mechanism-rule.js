export {};
//# sourceMappingURL=mechanism-rule.js.map
export {};
//# sourceMappingURL=clause-mechanism.js.map
export {};
//# sourceMappingURL=token-pattern.js.map
export {};
//# sourceMappingURL=subject-context.js.map
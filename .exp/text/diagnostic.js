export {};
//# sourceMappingURL=diagnostic.js.map
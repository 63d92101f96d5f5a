export {};
//# sourceMappingURL=statutory-tables.js.map
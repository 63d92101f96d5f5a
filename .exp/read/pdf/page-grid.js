export {};
//# sourceMappingURL=page-grid.js.map
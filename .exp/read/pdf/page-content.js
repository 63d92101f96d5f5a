export {};
//# sourceMappingURL=page-content.js.map
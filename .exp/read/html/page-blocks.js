export {};
//# sourceMappingURL=page-blocks.js.map
export {};
//# sourceMappingURL=blocks.js.map
export {};
//# sourceMappingURL=source-document.js.map
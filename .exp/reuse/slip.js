export {};
//# sourceMappingURL=slip.js.map
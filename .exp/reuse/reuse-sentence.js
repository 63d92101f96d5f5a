export {};
//# sourceMappingURL=reuse-sentence.js.map
export {};
//# sourceMappingURL=item-draft.js.map
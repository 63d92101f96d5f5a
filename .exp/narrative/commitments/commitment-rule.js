/** The four parts of a promise (codebook, 7), in the order of its table. */
export const COMMITMENT_PARTS = ['owner', 'deadline', 'amount', 'instrument'];
//# sourceMappingURL=commitment-rule.js.map
/** The 14 issue categories of corpus/codebook.md, 2, in its order: the order of the model's outputs. */
export const CATEGORIES = [
    'content',
    'timeliness',
    'requests',
    'interpretation',
    'engagement',
    'channels',
    'institutions',
    'awareness',
    'capacity',
    'oversight',
    'standardization',
    'review',
    'publicity',
    'effectiveness',
];
//# sourceMappingURL=categories.js.map
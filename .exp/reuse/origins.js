/** In the order in which they are decided by default: the first that applies holds. */
export const ORIGINS = [
    'too_short',
    'mandated',
    'last_year',
    'superior',
    'template',
    'shared',
    'own',
];
/** Origins whose order is a choice: `too_short` stands before them, `own` is what is left. */
export const ORDERED_ORIGINS = ['mandated', 'last_year', 'superior', 'template', 'shared'];
//# sourceMappingURL=origins.js.map
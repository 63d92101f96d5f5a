import { z } from 'zod';
import { CATEGORIES } from "../issues/categories.js";
import { MECHANISM_TYPES } from "../narrative/narrative.js";
const SECTION_KINDS = [
    'preamble',
    'overview',
    'organization',
    'proactive',
    'requests',
    'review',
    'fees',
    'problems',
    'measures',
    'problems_and_measures',
    'other',
    'annex',
];
const index = z.int().min(0);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2021-01-31');
/** A cell: a number, null where no number is printed, or an amount with the unit that the cell or its heading states. */
const cell = z.union([
    z.number(),
    z.null(),
    z.object({ value: z.number().nullable(), unit: z.string().nullable() }),
]);
const table = z.record(z.string(), z.record(z.string(), cell)).nullable();
const section = z.object({
    ordinal: z.int().nullable(),
    title: z.string(),
    /** What the section is, where its title does not tell; without it the words of the title decide. */
    kind: z.enum(SECTION_KINDS).optional(),
    /** First and last 15 characters of the body, all of a shorter one; null for sections that are tables. */
    first: z.string().nullable(),
    last: z.string().nullable(),
});
const finding = z.object({
    rule: z.string(),
    /** `table.row.column` each. */
    cells: z.array(z.string()),
    /** False: neither required nor wrong. */
    certain: z.boolean().optional(),
});
const item = z.object({
    /** The ordinal of its section. */
    section: z.int(),
    parent: index.nullish(),
    text: z.string().min(1),
    role: z.enum(['problem', 'measure', 'remedy', 'achievement', 'background']),
    labels: z.array(z.enum(CATEGORIES)).optional(),
    /** The problems that this item answers, as positions in `items`. */
    pair: z.array(index).optional(),
});
/** A mark's text is meant at its first occurrence in its item, or at the one that `occurrence` (1, 2, …) tells. */
const mark = { text: z.string().min(1), item: index, occurrence: z.int().min(1).optional() };
const staffing = z.object({
    ...mark,
    count: z.number().nullable(),
    employment: z.enum(['full-time', 'part-time', 'contract']).nullable(),
    polarity: z.enum(['present', 'absent', 'planned']),
});
const mechanism = z.object({
    ...mark,
    type: z.enum(MECHANISM_TYPES),
    status: z.enum(['exists', 'established', 'revised', 'planned']),
});
const quantity = z.object({
    ...mark,
    subject: z.string().min(1),
    value: z.number(),
    unit: z.string().nullable(),
});
/** What a measure promises: words of the item, or null. */
const commitment = z.object({
    item: index,
    owner: z.string().min(1).nullable(),
    deadline: z.string().min(1).nullable(),
    amount: z.string().min(1).nullable(),
    instrument: z.string().min(1).nullable(),
});
/**
 * The marks of one report as people or models wrote them down; unknown keys are dropped. A layer whose key is absent is not scored
 * for that report; an empty list says that there is nothing to find.
 */
export const goldSchema = z
    .object({
    /** Name of the report's file, without folder. */
    file: z.string().min(1),
    agency: z.string().nullish(),
    /** All printed forms. */
    agency_variants: z.array(z.string()).optional(),
    year: z.int().nullish(),
    form: z.enum(['2019', '2021', 'legacy']).nullish(),
    published: isoDate.nullish(),
    period: z.tuple([isoDate, isoDate]).nullish(),
    sections: z.array(section).optional(),
    tables: z.object({ proactive: table, requests: table, review: table }).partial().optional(),
    findings: z.array(finding).optional(),
    items: z.array(item).optional(),
    staffing: z.array(staffing).optional(),
    mechanisms: z.array(mechanism).optional(),
    quantities: z.array(quantity).optional(),
    commitments: z.array(commitment).optional(),
})
    .superRefine((gold, context) => {
    const count = gold.items?.length ?? 0;
    const refer = (position, path) => {
        if (position === null || position === undefined || position < count)
            return;
        context.addIssue({
            code: 'custom',
            path,
            message: `no item ${position}; there are ${count}, counted from 0`,
        });
    };
    gold.items?.forEach((entry, i) => {
        refer(entry.parent, ['items', i, 'parent']);
        entry.pair?.forEach((problem, j) => {
            refer(problem, ['items', i, 'pair', j]);
        });
    });
    for (const layer of ['staffing', 'mechanisms', 'quantities', 'commitments']) {
        gold[layer]?.forEach((entry, i) => {
            refer(entry.item, [layer, i, 'item']);
        });
    }
});
//# sourceMappingURL=gold.js.map
import { compareText } from "../compare-text.js";
import { tallyAccuracy } from "../tally.js";
const FIELDS = ['agency', 'year', 'form', 'published', 'period'];
/** Each field that the gold has, null included, against the report's; the agency by any of its printed forms. Null: no field. */
export function scoreIdentity({ gold, analysis }) {
    const results = [];
    const tallies = [];
    const misses = [];
    for (const field of FIELDS) {
        const expected = goldForms(gold, field);
        if (expected === null)
            continue;
        const found = analysis && foundForm(analysis.report, field);
        const hit = analysis !== null && expected.includes(found);
        results.push(hit);
        tallies.push(tallyAccuracy(`identity/${field}`, [hit]));
        if (!hit)
            misses.push(`${field}: ${found ?? 'none'}, gold ${expected[0] ?? 'none'}`);
    }
    if (results.length === 0)
        return null;
    return { tallies: [tallyAccuracy('identity/all', results), ...tallies], misses };
}
/** The forms that count as right, null for none printed; null where the gold does not have the field. */
function goldForms(gold, field) {
    const value = gold[field];
    if (value === undefined)
        return null;
    if (value === null)
        return [null];
    if (field === 'agency')
        return [value, ...(gold.agency_variants ?? [])].map((form) => compareText(`${form}`));
    if (field === 'period')
        return [gold.period?.join(' – ') ?? null];
    // a report without tables of a known form may have no table 二 at all
    if (field === 'form' && value === 'legacy')
        return ['legacy', null];
    return [`${value}`];
}
function foundForm(report, field) {
    if (field === 'agency')
        return report.agency === null ? null : compareText(report.agency);
    if (field === 'form')
        return report.tables.proactive?.form ?? null;
    if (field === 'period')
        return report.period && `${report.period.start} – ${report.period.end}`;
    return report[field] === null ? null : `${report[field]}`;
}
//# sourceMappingURL=identity.js.map
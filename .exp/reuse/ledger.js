import { drawChance } from "./draw-chance.js";
import { countOthers } from "./reference-set.js";
import { groupByReport } from "./report-units.js";
/** One entry for each unit. Reports of the same agency and year are never each other's source. */
export function buildLedger(units, forms, isMandated, options) {
    const nowhere = {
        mandated: false,
        lastYear: 0,
        otherYears: 0,
        territorialSuperior: null,
        functionalSuperior: null,
        otherAgency: 0,
        otherReports: 0,
        sameYearAgencies: 0,
        earliestKnown: false,
    };
    const othersOfYear = countOthers(groupByReport(units));
    const chanceOf = ({ sentence }, { sameYearAgencies }) => drawChance(othersOfYear(sentence.year), sameYearAgencies, options.drawnAgencies);
    const entries = units.map((unit) => {
        return { origin: 'too_short', flags: nowhere, chance: chanceOf(unit, nowhere) };
    });
    for (const [form, members] of forms.members.entries()) {
        // one reach for all copies of a form, dropped before the next: the sum of all reaches would not fit
        const reach = gatherReach(units, forms, form);
        for (const member of members) {
            const unit = units[member];
            if (unit === undefined)
                continue;
            const flags = raiseFlags(unit, reach, isMandated(unit.masked), options);
            entries[member] = { origin: deriveOrigin(flags, options), flags, chance: chanceOf(unit, flags) };
        }
    }
    return entries;
}
function gatherReach(units, forms, form) {
    const byAgency = new Map();
    const byYear = new Map();
    let hasUndated = false;
    const visit = (member) => {
        const unit = units[member];
        if (unit === undefined)
            return;
        const { reportId, year } = unit.sentence;
        const reports = byAgency.get(unit.agency);
        if (reports === undefined)
            byAgency.set(unit.agency, new Map([[reportId, year]]));
        else
            reports.set(reportId, year);
        if (year === null) {
            hasUndated = true;
            return;
        }
        const agencies = byYear.get(year);
        if (agencies === undefined)
            byYear.set(year, new Set([unit.agency]));
        else
            agencies.add(unit.agency);
    };
    forms.members[form]?.forEach(visit);
    for (const { form: near } of forms.near(form))
        forms.members[near]?.forEach(visit);
    // a text that stands inside a longer one stands there
    for (const { form: longer } of forms.containers(form))
        forms.members[longer]?.forEach(visit);
    const earliestYear = byYear.size === 0 ? null : Math.min(...byYear.keys());
    const earliestAgencies = byYear.get(earliestYear ?? Number.NaN) ?? new Set();
    let reports = 0;
    for (const ofAgency of byAgency.values())
        reports += ofAgency.size;
    return { byAgency, reports, byYear, earliestYear, hasUndated, earliestAgencies };
}
function raiseFlags(unit, reach, mandated, options) {
    const { year, reportId } = unit.sentence;
    const own = reach.byAgency.get(unit.agency);
    let lastYear = 0;
    let otherYears = 0;
    for (const [otherReport, otherYear] of own ?? []) {
        if (otherReport === reportId || otherYear === year)
            continue;
        if (year !== null && otherYear === year - 1)
            lastYear++;
        else
            otherYears++;
    }
    const countOf = (parents) => {
        const parent = parents.get(unit.agency);
        return parent === undefined || parent === unit.agency ? null : (reach.byAgency.get(parent)?.size ?? 0);
    };
    const otherAgency = reach.byAgency.size - 1;
    const standsElsewhere = otherAgency > 0 || lastYear > 0 || otherYears > 0;
    return {
        mandated,
        lastYear,
        otherYears,
        territorialSuperior: countOf(options.territorialParents),
        functionalSuperior: countOf(options.functionalParents),
        otherAgency,
        otherReports: reach.reports - (own?.size ?? 0),
        sameYearAgencies: year === null ? 0 : (reach.byYear.get(year)?.size ?? 1) - 1,
        earliestKnown: standsElsewhere &&
            !reach.hasUndated &&
            year === reach.earliestYear &&
            reach.earliestAgencies.size === 1,
    };
}
function deriveOrigin(flags, { templateAgencies, originOrder }) {
    const applies = {
        mandated: flags.mandated,
        last_year: flags.lastYear > 0,
        superior: (flags.territorialSuperior ?? 0) > 0 || (flags.functionalSuperior ?? 0) > 0,
        template: flags.otherAgency >= templateAgencies,
        shared: flags.otherAgency > 0,
    };
    return originOrder.find((origin) => applies[origin]) ?? 'own';
}
//# sourceMappingURL=ledger.js.map
import { drawChance } from './draw-chance.ts';
import type { Forms } from './forms.ts';
import type { MandatedTest } from './mandated.ts';
import type { OrderedOrigin, Origin } from './origins.ts';
import { countOthers } from './reference-set.ts';
import { groupByReport } from './report-units.ts';
import type { ReuseOptions } from './reuse-options.ts';
import type { Unit } from './units.ts';

/** Where else a unit's wording stands, at or above the threshold: never from where it was taken. */
export interface ReuseFlags {
  /** Wording of the Regulation or the form. */
  readonly mandated: boolean;
  /** Reports of the same agency for the year before. */
  readonly lastYear: number;
  /** Its reports for all other years; those of its own year count nowhere. */
  readonly otherYears: number;
  /** Reports of the government above the agency, of any year; null where that is not known. */
  readonly territorialSuperior: number | null;
  /** Reports of the same bureau one level up, of any year; null where that is not known. */
  readonly functionalSuperior: number | null;
  /** Other agencies, over all years. */
  readonly otherAgency: number;
  /** Reports of other agencies, over all years. */
  readonly otherReports: number;
  /** Other agencies in reports of the same year; 0 where the year is not known. */
  readonly sameYearAgencies: number;
  /**
   * True where the wording stands elsewhere too and no other report of this year or an earlier one has it: the earliest known copy.
   * False where a report of unknown year has it, which may be the earlier one.
   */
  readonly earliestKnown: boolean;
}

export interface LedgerEntry {
  readonly origin: Origin;
  readonly flags: ReuseFlags;
  /** `drawChance` among the other agencies of the unit's year; NaN where its year is not known or has too few. */
  readonly chance: number;
}

/** One entry for each unit. Reports of the same agency and year are never each other's source. */
export function buildLedger(
  units: readonly Unit[],
  forms: Forms,
  isMandated: MandatedTest,
  options: ReuseOptions,
): LedgerEntry[] {
  const nowhere: ReuseFlags = {
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
  const chanceOf = ({ sentence }: Unit, { sameYearAgencies }: ReuseFlags) =>
    drawChance(othersOfYear(sentence.year), sameYearAgencies, options.drawnAgencies);
  const entries: LedgerEntry[] = units.map((unit) => {
    return { origin: 'too_short', flags: nowhere, chance: chanceOf(unit, nowhere) };
  });
  for (const [form, members] of forms.members.entries()) {
    // one reach for all copies of a form, dropped before the next: the sum of all reaches would not fit
    const reach = gatherReach(units, forms, form);
    for (const member of members) {
      const unit = units[member];
      if (unit === undefined) continue;
      const flags = raiseFlags(unit, reach, isMandated(unit.masked), options);
      entries[member] = { origin: deriveOrigin(flags, options), flags, chance: chanceOf(unit, flags) };
    }
  }
  return entries;
}

interface Reach {
  /** Agency → its reports with the wording → their year. */
  readonly byAgency: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
  /** Over all agencies. */
  readonly reports: number;
  readonly byYear: ReadonlyMap<number, ReadonlySet<string>>;
  readonly earliestYear: number | null;
  /** Whether a report of unknown year has the wording. */
  readonly hasUndated: boolean;
  /** The agencies that have the wording in the earliest year. */
  readonly earliestAgencies: ReadonlySet<string>;
}

function gatherReach(units: readonly Unit[], forms: Forms, form: number): Reach {
  const byAgency = new Map<string, Map<string, number | null>>();
  const byYear = new Map<number, Set<string>>();
  let hasUndated = false;
  const visit = (member: number) => {
    const unit = units[member];
    if (unit === undefined) return;
    const { reportId, year } = unit.sentence;
    const reports = byAgency.get(unit.agency);
    if (reports === undefined) byAgency.set(unit.agency, new Map([[reportId, year]]));
    else reports.set(reportId, year);
    if (year === null) {
      hasUndated = true;
      return;
    }
    const agencies = byYear.get(year);
    if (agencies === undefined) byYear.set(year, new Set([unit.agency]));
    else agencies.add(unit.agency);
  };
  forms.members[form]?.forEach(visit);
  for (const { form: near } of forms.near(form)) forms.members[near]?.forEach(visit);
  // a text that stands inside a longer one stands there
  for (const { form: longer } of forms.containers(form)) forms.members[longer]?.forEach(visit);
  const earliestYear = byYear.size === 0 ? null : Math.min(...byYear.keys());
  const earliestAgencies = byYear.get(earliestYear ?? Number.NaN) ?? new Set();
  let reports = 0;
  for (const ofAgency of byAgency.values()) reports += ofAgency.size;
  return { byAgency, reports, byYear, earliestYear, hasUndated, earliestAgencies };
}

function raiseFlags(unit: Unit, reach: Reach, mandated: boolean, options: ReuseOptions): ReuseFlags {
  const { year, reportId } = unit.sentence;
  const own = reach.byAgency.get(unit.agency);
  let lastYear = 0;
  let otherYears = 0;
  for (const [otherReport, otherYear] of own ?? []) {
    if (otherReport === reportId || otherYear === year) continue;
    if (year !== null && otherYear === year - 1) lastYear++;
    else otherYears++;
  }
  const countOf = (parents: ReadonlyMap<string, string>) => {
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
    earliestKnown:
      standsElsewhere &&
      !reach.hasUndated &&
      year === reach.earliestYear &&
      reach.earliestAgencies.size === 1,
  };
}

function deriveOrigin(flags: ReuseFlags, { templateAgencies, originOrder }: ReuseOptions): Origin {
  const applies: Readonly<Record<OrderedOrigin, boolean>> = {
    mandated: flags.mandated,
    last_year: flags.lastYear > 0,
    superior: (flags.territorialSuperior ?? 0) > 0 || (flags.functionalSuperior ?? 0) > 0,
    template: flags.otherAgency >= templateAgencies,
    shared: flags.otherAgency > 0,
  };
  return originOrder.find((origin) => applies[origin]) ?? 'own';
}

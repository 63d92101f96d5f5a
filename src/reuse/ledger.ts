import type { Forms } from './forms.ts';
import type { MandatedTest } from './mandated.ts';
import type { ReuseOptions } from './reuse-options.ts';
import type { Unit } from './units.ts';

/** In the order in which they are decided: the first that applies holds. */
export const ORIGINS = [
  'too_short',
  'mandated',
  'last_year',
  'superior',
  'template',
  'shared',
  'own',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** Where else a unit's wording stands, at or above the threshold: never from where it was taken. */
export interface ReuseFlags {
  /** Wording of the Regulation or the form. */
  readonly mandated: boolean;
  /** Reports of the same agency for the year before. */
  readonly lastYear: number;
  /** Reports of the government above the agency, of any year; null where that is not known. */
  readonly territorialSuperior: number | null;
  /** Reports of the same bureau one level up, of any year; null where that is not known. */
  readonly functionalSuperior: number | null;
  /** Other agencies, over all years. */
  readonly otherAgency: number;
  /** True where the wording stands elsewhere too and no other report of this year or an earlier one has it: the earliest known copy. */
  readonly earliestKnown: boolean;
}

export interface LedgerEntry {
  readonly origin: Origin;
  readonly flags: ReuseFlags;
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
    territorialSuperior: null,
    functionalSuperior: null,
    otherAgency: 0,
    earliestKnown: false,
  };
  const entries: LedgerEntry[] = units.map(() => ({ origin: 'too_short', flags: nowhere }));
  for (const [form, members] of forms.members.entries()) {
    // one reach for all copies of a form, dropped before the next: the sum of all reaches would not fit
    const reach = gatherReach(units, forms, form);
    for (const member of members) {
      const unit = units[member];
      if (unit === undefined) continue;
      const flags = raiseFlags(unit, reach, isMandated(unit.masked), options);
      entries[member] = { origin: deriveOrigin(flags, options.templateAgencies), flags };
    }
  }
  return entries;
}

interface Reach {
  /** Agency → its reports with the wording → their year. */
  readonly byAgency: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
  readonly earliestYear: number | null;
  /** The agencies that have the wording in the earliest year. */
  readonly earliestAgencies: ReadonlySet<string>;
}

function gatherReach(units: readonly Unit[], forms: Forms, form: number): Reach {
  const byAgency = new Map<string, Map<string, number | null>>();
  let earliestYear: number | null = null;
  let earliestAgencies = new Set<string>();
  const visit = (member: number) => {
    const unit = units[member];
    if (unit === undefined) return;
    const { reportId, year } = unit.sentence;
    const reports = byAgency.get(unit.agency);
    if (reports === undefined) byAgency.set(unit.agency, new Map([[reportId, year]]));
    else reports.set(reportId, year);
    if (year === null) return;
    if (earliestYear === null || year < earliestYear) {
      earliestYear = year;
      earliestAgencies = new Set();
    }
    if (year === earliestYear) earliestAgencies.add(unit.agency);
  };
  forms.members[form]?.forEach(visit);
  for (const neighbour of forms.neighbours[form] ?? []) forms.members[neighbour.form]?.forEach(visit);
  return { byAgency, earliestYear, earliestAgencies };
}

function raiseFlags(unit: Unit, reach: Reach, mandated: boolean, options: ReuseOptions): ReuseFlags {
  const { year, reportId } = unit.sentence;
  const own = reach.byAgency.get(unit.agency);
  let lastYear = 0;
  let otherYears = 0;
  for (const [otherReport, otherYear] of own ?? []) {
    if (otherReport === reportId || otherYear === year) continue;
    otherYears++;
    if (year !== null && otherYear === year - 1) lastYear++;
  }
  const countOf = (parents: ReadonlyMap<string, string>) => {
    const parent = parents.get(unit.agency);
    return parent === undefined || parent === unit.agency ? null : (reach.byAgency.get(parent)?.size ?? 0);
  };
  const otherAgency = reach.byAgency.size - 1;
  const standsElsewhere = otherAgency > 0 || otherYears > 0;
  return {
    mandated,
    lastYear,
    territorialSuperior: countOf(options.territorialParents),
    functionalSuperior: countOf(options.functionalParents),
    otherAgency,
    earliestKnown:
      standsElsewhere && year !== null && year === reach.earliestYear && reach.earliestAgencies.size === 1,
  };
}

function deriveOrigin(flags: ReuseFlags, templateAgencies: number): Origin {
  if (flags.mandated) return 'mandated';
  if (flags.lastYear > 0) return 'last_year';
  if ((flags.territorialSuperior ?? 0) > 0 || (flags.functionalSuperior ?? 0) > 0) return 'superior';
  if (flags.otherAgency >= templateAgencies) return 'template';
  return flags.otherAgency > 0 ? 'shared' : 'own';
}

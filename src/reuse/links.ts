import type { Match, Occurrences } from './occurrences.ts';
import type { Unit } from './units.ts';

/** Where a match stands: in the agency's own report of the year before, or in another agency's. */
export type LinkPlace = 'last_year' | 'other_agency';

export interface UnitLink {
  readonly unit: number;
  readonly place: LinkPlace;
  readonly match: Match;
}

/** For each unit its best match of the year before and its best match in another agency, where there are such: at most two a unit. */
export function linkUnits(units: readonly Unit[], occurrences: Occurrences): UnitLink[] {
  const links: UnitLink[] = [];
  for (const [unit, { agency, sentence }] of units.entries()) {
    const lastYear =
      sentence.year === null ? null : occurrences.bestInAgencyYear(unit, agency, sentence.year - 1);
    if (lastYear !== null) links.push({ unit, place: 'last_year', match: lastYear });
    const elsewhere = occurrences.bestElsewhere(unit);
    if (elsewhere !== null) links.push({ unit, place: 'other_agency', match: elsewhere });
  }
  return links;
}

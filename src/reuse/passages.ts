import type { Forms } from './forms.ts';
import type { LinkPlace, UnitLink } from './links.ts';
import type { Occurrences } from './occurrences.ts';
import type { ReportUnits } from './report-units.ts';
import type { Unit } from './units.ts';

/** A run of at least two units that stand in another report in the same order, with up to two others put in between. */
export interface Passage {
  readonly place: LinkPlace;
  readonly reportId: string;
  readonly otherReportId: string;
  readonly firstSentenceId: string;
  readonly lastSentenceId: string;
  readonly otherFirstSentenceId: string;
  readonly otherLastSentenceId: string;
  /** Units of the run that stand in both, ≥ 2. */
  readonly sentences: number;
}

const MAX_INSERTED = 2;

/**
 * The passages of each report. A run is followed into the report of its first unit's best match, so of several reports that have
 * the same run one is named; the runs of one report and place do not overlap.
 */
export function findPassages(
  units: readonly Unit[],
  forms: Forms,
  reports: readonly ReportUnits[],
  links: readonly UnitLink[],
  occurrences: Occurrences,
): Passage[] {
  const placeInReport = new Uint32Array(units.length);
  for (const report of reports)
    for (const [place, unit] of report.units.entries()) placeInReport[unit] = place;

  /** The counterpart of a unit in the given report, behind `after` and close to it. */
  const nextCounterpart = (unit: number, source: Unit, after: number): number | undefined => {
    const form = forms.formOf[unit] ?? -1;
    if (form < 0) return undefined;
    const candidates = [
      form,
      ...forms.near(form).map((neighbour) => neighbour.form),
      ...forms.containers(form).map((neighbour) => neighbour.form),
    ].flatMap((of) => occurrences.ofAgency(of, source.agency));
    const afterPlace = placeInReport[after] ?? 0;
    return candidates
      .filter((candidate) => {
        const place = placeInReport[candidate] ?? 0;
        const sameReport = units[candidate]?.sentence.reportId === source.sentence.reportId;
        return sameReport && place > afterPlace && place <= afterPlace + 1 + MAX_INSERTED;
      })
      .sort((a, b) => (placeInReport[a] ?? 0) - (placeInReport[b] ?? 0))[0];
  };

  const passages: Passage[] = [];
  for (const place of ['last_year', 'other_agency'] as const) {
    const matchOf = new Map(
      links.filter((link) => link.place === place).map((link) => [link.unit, link.match.unit]),
    );
    for (const report of reports) {
      for (let at = 0; at < report.units.length; ) {
        const first = report.units[at] ?? 0;
        const counterpart = matchOf.get(first);
        const source = counterpart === undefined ? undefined : units[counterpart];
        if (counterpart === undefined || source === undefined) {
          at++;
          continue;
        }
        let last = first;
        let otherLast = counterpart;
        let lastAt = at;
        let sentences = 1;
        for (let ahead = at + 1; ahead < report.units.length && ahead <= lastAt + 1 + MAX_INSERTED; ahead++) {
          const unit = report.units[ahead] ?? 0;
          const next = nextCounterpart(unit, source, otherLast);
          if (next === undefined) continue;
          last = unit;
          otherLast = next;
          lastAt = ahead;
          sentences++;
        }
        if (sentences >= 2) {
          passages.push({
            place,
            reportId: report.reportId,
            otherReportId: source.sentence.reportId,
            firstSentenceId: units[first]?.sentence.id ?? '',
            lastSentenceId: units[last]?.sentence.id ?? '',
            otherFirstSentenceId: source.sentence.id,
            otherLastSentenceId: units[otherLast]?.sentence.id ?? '',
            sentences,
          });
        }
        at = lastAt + 1;
      }
    }
  }
  return passages;
}

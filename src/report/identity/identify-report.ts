import type { Diagnostic } from '../../text/diagnostic.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Report, Section } from '../report.ts';
import { findAgencyNames } from './find-agency.ts';
import { findLastDate, findPeriod, findYears } from './find-dates.ts';
import { findTitle } from './find-title.ts';

export type Identity = Pick<
  Report,
  'title' | 'agency' | 'agencyVariants' | 'year' | 'published' | 'period'
> & {
  readonly diagnostics: readonly Diagnostic[];
};

/** Who reports on which year, and when, from what is printed; the file's name and a page's surroundings are not trusted. */
export function identifyReport(text: string, sections: readonly Section[]): Identity {
  const firstHeading =
    sections.find((section) => section.titleSpan !== null)?.titleSpan?.start ?? text.length;
  const last = sections.at(-1);
  const signature = last === undefined ? '' : text.slice(last.span.end);
  const title = findTitle(text, firstHeading);
  const names = findAgencyNames(text, title?.text ?? null, signature);
  const period = findPeriod(text);
  const titleYear = findYears(title?.text ?? '')[0] ?? null;
  const published = findLastDate(signature) ?? findStatedDate(text.slice(0, firstHeading));
  const year =
    (period === null ? null : Number(period.end.slice(0, 4))) ?? titleYear ?? toldYear(text, sections);
  const diagnostics: Diagnostic[] = [];
  const note = (code: string, detail: string) =>
    diagnostics.push({ code, detail, span: title?.span ?? null });
  if (title === null) note('identity.no_title', 'no title was found before the first section');
  if (names.length === 0)
    note('identity.no_agency', 'no name of an agency was found in title, signature or preamble');
  if (year === null) note('identity.no_year', 'no year was found: checks across years leave this report out');
  if (titleYear !== null && year !== null && titleYear !== year) {
    note(
      'identity.year_conflict',
      `the title says ${titleYear}, the period of the data ${year}; ${year} is used`,
    );
  }
  return {
    title: title?.text ?? null,
    agency: names[0] ?? null,
    agencyVariants: names,
    year,
    published,
    period,
    diagnostics,
  };
}

/** 发布日期：2021-01-11 and the like at a page's head. */
function findStatedDate(head: string): string | null {
  const stated = /(?:发布|公开|发文|生成)(?:日期|时间)[:： ]*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(
    head,
  );
  if (stated === null) return null;
  return findLastDate(`${stated[1]}年${stated[2]}月${stated[3]}日`);
}

/** The year that the first narrative section opens with. */
function toldYear(text: string, sections: readonly Section[]): number | null {
  const section = sections.find((candidate) => candidate.narrative);
  return section === undefined ? null : (findYears(sliceSpan(text, section.span).slice(0, 200))[0] ?? null);
}

import type { Comparison } from '../compare-report.ts';
import { compareText, mapComparedSpan } from '../compare-text.ts';
import type { GoldReport } from '../gold.ts';
import { quote } from '../quote.ts';
import { familyOfKind, familyOfTitle, type SectionFamily } from '../section-family.ts';
import { type LayerScore, tallyAccuracy } from '../tally.ts';

type GoldSection = NonNullable<GoldReport['sections']>[number];

const BODIES: readonly (SectionFamily | null)[] = ['overview', 'problems_and_measures', 'other'];
const END_CHARS = 15;

/**
 * Sections that tell, by both ends of the body (first and last 15 characters, or all of a shorter one) in a section of the same
 * kind; sections that are tables, by their title. Null: the gold has no sections.
 */
export function scoreSections(comparison: Comparison): LayerScore | null {
  const { sections } = comparison.gold;
  if (sections === undefined) return null;
  const found = describeFound(comparison);
  const misses: string[] = [];
  const bodies: boolean[] = [];
  const titles: boolean[] = [];
  for (const section of sections) {
    const family = section.kind === undefined ? familyOfTitle(section.title) : familyOfKind(section.kind);
    if (section.first === null) {
      const title = compareTitle(section.title);
      const hit = found.some((candidate) => candidate.title === title);
      titles.push(hit);
      if (!hit) misses.push(`no section with the title ${quote(section.title)}`);
    } else if (BODIES.includes(family)) {
      const candidates = found.filter((candidate) => candidate.family === family);
      const hit = candidates.some(({ body }) => hasEnds(body, section));
      bodies.push(hit);
      if (!hit) misses.push(describeMiss(section, candidates));
    }
  }
  return {
    tallies: [tallyAccuracy('sections/bodies', bodies), tallyAccuracy('sections/titles', titles)],
    misses,
  };
}

interface FoundSection {
  readonly family: SectionFamily;
  readonly title: string;
  readonly body: string;
}

function describeFound({ analysis, text }: Comparison): FoundSection[] {
  return (analysis?.report.sections ?? []).map((section) => {
    const span = mapComparedSpan(text, section.span);
    return {
      family: familyOfKind(section.kind),
      title: compareTitle(section.title),
      body: text.text.slice(span.start, span.end),
    };
  });
}

function compareTitle(title: string): string {
  // a stop at the end is the printer's, not the title's
  return compareText(title).replace(/[。.:]$/u, '');
}

function hasEnds(body: string, gold: GoldSection): boolean {
  const first = compareText(gold.first ?? '');
  const last = compareText(gold.last ?? '');
  // equal ends: the body is so short that the gold gives it whole
  if (first === last) return body === first;
  return body.startsWith(first) && body.endsWith(last);
}

function describeMiss(gold: GoldSection, candidates: readonly FoundSection[]): string {
  const wanted = `${gold.title}: gold begins ${quote(gold.first ?? '')} and ends ${quote(gold.last ?? '')}`;
  if (candidates.length === 0) return `${wanted}; no such section found`;
  const ends = candidates.map(({ body }) => {
    const characters = [...body];
    return `${quote(characters.slice(0, END_CHARS).join(''))} … ${quote(characters.slice(-END_CHARS).join(''))}`;
  });
  return `${wanted}; found ${ends.join(', ')}`;
}

import type { Span } from '../text/span.ts';
import type { Forms } from './forms.ts';
import type { UnitLink } from './links.ts';
import type { Unit } from './units.ts';

/** Something that was forgotten when a text was copied (复制痕迹). */
export interface CopySlip {
  /** `other_agency`: another agency's name where copies have their own; `stale_year`: an earlier year where copies have their own. */
  readonly kind: 'other_agency' | 'stale_year';
  readonly sentenceId: string;
  /** As printed. */
  readonly found: string;
  /** Of the sentence's text. */
  readonly span: Span;
  /** A sentence of the same masked form that has its own name or year in that place. */
  readonly witnessSentenceId: string;
}

// one agency with its own name in a place may be an accident, two show what the place is for
const MIN_WITNESSES = 2;

/**
 * Slips that are sure: in units of one masked form, a place where at least two other agencies print their own name (or two other
 * reports of different years, or one of the same year, their own year), and this one prints a witness's name (or an earlier year).
 * At a sentence's opening, where it says who acts and when, one witness is enough: the agency whose name it is, or the own report of the
 * year before with the very same sentence.
 * A name that a third agency prints there too may be that of a common superior, and is left out; so are superiors that
 * `isSuperior` knows. In order of the units, then of their places.
 */
export function findCopySlips(
  units: readonly Unit[],
  forms: Forms,
  links: readonly UnitLink[],
  isSuperior: (agency: string, superior: string) => boolean,
): CopySlip[] {
  const found: { unit: number; slip: CopySlip }[] = links.flatMap(
    (link) => readOpeningName(units, link, isSuperior) ?? [],
  );
  for (const members of forms.members) {
    const first = units[members[0] ?? -1];
    if (members.length < 2 || first === undefined) continue;
    for (const [place, slot] of first.masked.slots.entries()) {
      if (slot.kind !== 'name' && slot.kind !== 'date') continue;
      const fillings = members.flatMap((unit) => readFilling(units, unit, place) ?? []);
      found.push(
        ...(slot.kind === 'name' ? findForeignNames(fillings, isSuperior) : findStaleYears(fillings)),
      );
    }
  }
  found.sort(
    (a, b) => a.unit - b.unit || a.slip.span.start - b.slip.span.start || a.slip.span.end - b.slip.span.end,
  );
  // a slip may be seen both ways: it is told once
  const told = found.filter(
    ({ unit, slip }, i) => unit !== found[i - 1]?.unit || slip.span.start !== found[i - 1]?.slip.span.start,
  );
  return told.map(({ slip }) => slip);
}

/** A sentence that stands word for word in another agency's report and opens with that agency's name, whatever masking made of it. */
function readOpeningName(
  units: readonly Unit[],
  { unit: index, place, match }: UnitLink,
  isSuperior: (agency: string, superior: string) => boolean,
): { unit: number; slip: CopySlip } | null {
  const unit = units[index];
  const other = units[match.unit];
  if (unit === undefined || other === undefined || place !== 'other_agency' || unit.compact !== other.compact)
    return null;
  const name = namesOf(other).find((own) => unit.sentence.text.startsWith(own));
  if (name === undefined || isRelated(unit, name) || isSuperior(unit.agency, other.agency)) return null;
  const span = { start: 0, end: name.length };
  return {
    unit: index,
    slip: {
      kind: 'other_agency',
      sentenceId: unit.sentence.id,
      found: name,
      span,
      witnessSentenceId: other.sentence.id,
    },
  };
}

/** What a unit has in one place of its masked form. */
interface Filling {
  readonly index: number;
  readonly unit: Unit;
  readonly text: string;
  readonly span: Span;
}

function readFilling(units: readonly Unit[], index: number, place: number): Filling | null {
  const unit = units[index];
  const slot = unit?.masked.slots[place];
  if (unit === undefined || slot === undefined) return null;
  const text = unit.sentence.text.slice(slot.start, slot.end).replace(/\s+/gu, '');
  return { index, unit, text, span: { start: slot.start, end: slot.end } };
}

function findForeignNames(
  fillings: readonly Filling[],
  isSuperior: (agency: string, superior: string) => boolean,
): { unit: number; slip: CopySlip }[] {
  const ownName = fillings.filter(({ unit, text }) => namesOf(unit).includes(text));
  const isShown = new Set(ownName.map(({ unit }) => unit.agency)).size >= MIN_WITNESSES;
  const holders = new Map<string, Set<string>>();
  for (const { text, unit } of fillings) {
    const agencies = holders.get(text);
    if (agencies === undefined) holders.set(text, new Set([unit.agency]));
    else agencies.add(unit.agency);
  }
  return fillings.flatMap((filling) => {
    const { unit, text } = filling;
    const witness = ownName.find((other) => other.text === text && other.unit.agency !== unit.agency);
    if (witness === undefined || !(isShown || opensSentence(filling))) return [];
    if (isRelated(unit, text) || isSuperior(unit.agency, witness.unit.agency)) return [];
    // the witness and this one: a third holder makes it a name that many rightly print
    if ((holders.get(text)?.size ?? 0) > 2) return [];
    return [{ unit: filling.index, slip: makeSlip('other_agency', filling, witness) }];
  });
}

/** True where the name is one of the unit's own, or part of one, as 云溪区 is of 云溪区财政局: a body may name its own place. */
function isRelated(unit: Unit, name: string): boolean {
  const place = name.replace(/(?:人民政府|政府)(?:办公室|办公厅|办)?$/u, '');
  return namesOf(unit).some((own) => own.includes(place) || name.includes(own));
}

function namesOf(unit: Unit): string[] {
  const names = unit.sentence.agency === null ? [] : [unit.sentence.agency];
  return [...names, ...unit.sentence.names]
    .map((name) => name.replace(/\s+/gu, ''))
    .filter((name) => name.length >= 4);
}

function findStaleYears(fillings: readonly Filling[]): { unit: number; slip: CopySlip }[] {
  const ownYear = fillings.filter(
    ({ unit, text }) => readYear(text) !== null && readYear(text) === unit.sentence.year,
  );
  const stale = fillings.filter(({ unit, text }) => {
    const year = readYear(text);
    return year !== null && unit.sentence.year !== null && year < unit.sentence.year;
  });
  return stale.flatMap((filling) => {
    const before = opensSentence(filling)
      ? ownYear.find((other) => isLastYearsSelf(other.unit, filling.unit))
      : undefined;
    if (before !== undefined) return [{ unit: filling.index, slip: makeSlip('stale_year', filling, before) }];
    // a year that many print is one that the sentence is about: 2019年修订
    if (ownYear.length <= stale.length) return [];
    const witnesses = ownYear.filter(({ unit }) => unit.sentence.reportId !== filling.unit.sentence.reportId);
    const years = new Set(witnesses.map(({ unit }) => unit.sentence.year));
    const sameYear = witnesses.find(({ unit }) => unit.sentence.year === filling.unit.sentence.year);
    const witness = sameYear ?? witnesses[0];
    if (witness === undefined || witnesses.length < MIN_WITNESSES) return [];
    if (sameYear === undefined && years.size < 2) return [];
    return [{ unit: filling.index, slip: makeSlip('stale_year', filling, witness) }];
  });
}

/** True where nothing but a list marker stands before the place. */
function opensSentence({ unit, span }: Filling): boolean {
  return /^\s*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.])?\s*$/u.test(
    unit.sentence.text.slice(0, span.start),
  );
}

/** True where `earlier` is the very same sentence in the agency's own report of the year before. */
function isLastYearsSelf(earlier: Unit, later: Unit): boolean {
  const { year } = later.sentence;
  return (
    earlier.agency === later.agency &&
    year !== null &&
    earlier.sentence.year === year - 1 &&
    earlier.compact === later.compact
  );
}

/** The year of a date that names one in Arabic numerals; null for 3月, 二〇二一年. */
function readYear(text: string): number | null {
  const digits = /^(?:19|20)\d\d(?=年)/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
}

function makeSlip(kind: CopySlip['kind'], filling: Filling, witness: Filling): CopySlip {
  return {
    kind,
    sentenceId: filling.unit.sentence.id,
    found: filling.text,
    span: filling.span,
    witnessSentenceId: witness.unit.sentence.id,
  };
}

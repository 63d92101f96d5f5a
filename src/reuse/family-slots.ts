import { type AlignedPart, alignTexts } from './align-texts.ts';

/** A place of a family's text where its sentences differ. */
export interface FamilySlot {
  /** Of the family's text, in UTF-16; empty where sentences have something more there. */
  readonly start: number;
  readonly end: number;
  /** What stands there, as printed, '' for nothing: those of most texts first, ties in code-unit order; at most 12. */
  readonly wordings: readonly string[];
  /** Different wordings, those left out of the list too. */
  readonly distinctWordings: number;
}

/** Texts of a family that its slots are read from. */
const MOST_TEXTS = 200;
const MOST_WORDINGS = 12;
// 提[升]效[能] is one difference to a reader
const LONGEST_GAP = 1;

/**
 * The words that vary in a family: where the given texts differ from the representative, each aligned with it (Myers 1986), places
 * that touch made one. Figures stay whole. In order of the text; texts beyond the first 200 different ones are not looked at, so that a
 * mass template does not take the time of a corpus. No slot where all texts are equal.
 */
export function findSlots(representative: string, texts: readonly string[]): FamilySlot[] {
  const distinct = [...new Set(texts)].filter((text) => text !== representative).slice(0, MOST_TEXTS);
  const alignments = distinct.map((text) => alignTexts(representative, text));
  const places = mergePlaces(alignments.flatMap(readPlaces));
  return places.map(({ start, end }) => {
    const counts = new Map([[representative.slice(start, end), 1]]);
    for (const parts of alignments) {
      const wording = readWording(parts, start, end);
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
    }
    const wordings = [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([wording]) => wording);
    return { start, end, wordings: wordings.slice(0, MOST_WORDINGS), distinctWordings: wordings.length };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where an alignment leaves the representative. */
function readPlaces(parts: readonly AlignedPart[]): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const { kind, text } of parts) {
    const end = kind === 'added' ? at : at + text.length;
    if (kind !== 'same') places.push({ start: at, end });
    at = end;
  }
  return places;
}

function mergePlaces(places: readonly Place[]): Place[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end + LONGEST_GAP) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What an aligned text has in a place of the representative; places are never within a stretch that was removed or added. */
function readWording(parts: readonly AlignedPart[], start: number, end: number): string {
  let wording = '';
  let at = 0;
  for (const { kind, text } of parts) {
    if (kind === 'added') {
      if (at >= start && at <= end) wording += text;
      continue;
    }
    if (kind === 'same') wording += text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
  }
  return wording;
}

import { joinSimilar } from './join-similar.ts';
import { shingleTexts } from './shingles.ts';
import { compareText, type Unit } from './units.ts';

/** The distinct masked texts of a corpus, sorted, with the units that have them and the forms that are near. */
export interface Forms {
  /** Masked texts in code-unit order: form i is `texts[i]`. */
  readonly texts: readonly string[];
  /** For each form its units, ascending, as indices into the units. */
  readonly members: readonly (readonly number[])[];
  /** For each unit its form; −1 for a unit that is too short to be compared. */
  readonly formOf: Int32Array;
  /** For each form the forms at or above the threshold: most similar first, then in order of forms. */
  readonly neighbours: readonly (readonly Neighbour[])[];
}

export interface Neighbour {
  readonly form: number;
  /** Jaccard similarity of the shingles, from the threshold up to 1. */
  readonly similarity: number;
}

export interface FormOptions {
  readonly threshold: number;
  readonly shingleLength: number;
  readonly minimumHan: number;
}

/** Collapses equal masked texts and joins what is left. */
export function collectForms(units: readonly Unit[], options: FormOptions): Forms {
  const byText = new Map<string, number[]>();
  for (const [index, unit] of units.entries()) {
    if (unit.masked.hanCount < options.minimumHan) continue;
    const members = byText.get(unit.masked.text);
    if (members === undefined) byText.set(unit.masked.text, [index]);
    else members.push(index);
  }
  const texts = [...byText.keys()].sort(compareText);
  const members = texts.map((text) => byText.get(text) ?? []);
  const formOf = new Int32Array(units.length).fill(-1);
  for (const [form, indices] of members.entries()) for (const index of indices) formOf[index] = form;
  return { texts, members, formOf, neighbours: findNeighbours(texts, options) };
}

const NONE: readonly Neighbour[] = [];

function findNeighbours(texts: readonly string[], options: FormOptions): (readonly Neighbour[])[] {
  const neighbours = new Map<number, Neighbour[]>();
  const add = (from: number, form: number, similarity: number) => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [{ form, similarity }]);
    else list.push({ form, similarity });
  };
  joinSimilar(shingleTexts(texts, options.shingleLength), {
    threshold: options.threshold,
    onPair(a, b, similarity) {
      add(a, b, similarity);
      add(b, a, similarity);
    },
  });
  for (const list of neighbours.values()) list.sort((a, b) => b.similarity - a.similarity || a.form - b.form);
  return texts.map((_, form) => neighbours.get(form) ?? NONE);
}

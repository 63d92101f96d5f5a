import { type Components, startComponents } from './connected-components.ts';
import { checkIndexOptions, createFormIndex, type FormIndex, type FormIndexOptions } from './form-index.ts';
import { compareNeighbours, type NeighboursOf } from './neighbours.ts';
import { compareText, type Unit } from './units.ts';

/** The distinct masked texts of a corpus, sorted, with the units that have them and the forms that are near. */
export interface Forms {
  /** Masked texts in code-unit order: form i is `texts[i]`. */
  readonly texts: readonly string[];
  /** For each form its units, ascending, as indices into the units. */
  readonly members: readonly (readonly number[])[];
  /** For each unit its form; −1 for a unit that is too short to be compared. */
  readonly formOf: Int32Array;
  /** The forms whose Jaccard similarity with a form is at or above the threshold. */
  readonly near: NeighboursOf;
  /** The longer forms in which a form is contained, and which are not near it. */
  readonly containers: NeighboursOf;
  /** Of forms that are near each other, through others if need be. */
  readonly components: Components;
}

export interface FormOptions extends FormIndexOptions {
  readonly minimumHan: number;
}

/**
 * Collapses equal masked texts and links what is near or contained. An index of earlier texts is added to and nothing in it is
 * computed again; the result is the same with any index. Throws where it was
 * made with other options.
 */
export function collectForms(
  units: readonly Unit[],
  options: FormOptions,
  index: FormIndex = createFormIndex(options),
): Forms {
  const byText = new Map<string, number[]>();
  for (const [place, unit] of units.entries()) {
    if (unit.masked.hanCount < options.minimumHan) continue;
    const members = byText.get(unit.masked.text);
    if (members === undefined) byText.set(unit.masked.text, [place]);
    else members.push(place);
  }
  const texts = [...byText.keys()].sort(compareText);
  const members = texts.map((text) => byText.get(text) ?? []);
  const formOf = new Int32Array(units.length).fill(-1);
  for (const [form, places] of members.entries()) for (const place of places) formOf[place] = form;
  checkIndexOptions(index.options, options);
  const isFresh = index.size === 0;
  index.add(texts);
  // a fresh index has the texts in their order
  const { near, containers } = isFresh ? index : numberByText(index, texts);
  const components = startComponents(texts.length);
  for (const form of texts.keys()) for (const other of near(form)) components.unite(form, other.form);
  return { texts, members, formOf, near, containers, components };
}

/** The neighbours of an index by places in the sorted texts; texts of the index that no unit has any more are left out. */
function numberByText(index: FormIndex, texts: readonly string[]): Pick<FormIndex, 'near' | 'containers'> {
  const numbers = Uint32Array.from(texts, (text) => index.numberOf(text));
  const forms = new Int32Array(index.size).fill(-1);
  for (const [form, number] of numbers.entries()) forms[number] = form;
  const translate = (of: NeighboursOf): NeighboursOf => {
    return (form) =>
      of(numbers[form] ?? 0)
        .map(({ form: number, similarity }) => ({ form: forms[number] ?? -1, similarity }))
        .filter((neighbour) => neighbour.form >= 0)
        .sort(compareNeighbours);
  };
  return { near: translate(index.near), containers: translate(index.containers) };
}

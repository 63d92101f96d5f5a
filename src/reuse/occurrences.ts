import type { Forms } from './forms.ts';
import type { Unit } from './units.ts';

/** `contained`: the wording stands inside a longer unit, and the two are not near. */
export type Sameness = 'verbatim' | 'masked' | 'near' | 'contained';

/** Another unit with the same wording. */
export interface Match {
  /** Index of the unit. */
  readonly unit: number;
  readonly sameness: Sameness;
  /** Unrounded: Jaccard similarity of the shingles; 1 for verbatim and masked; for contained the share of its shingles that stand there. */
  readonly similarity: number;
}

/** Where wordings stand: by form and agency, so that mass templates are not walked through for each of their copies. */
export interface Occurrences {
  /** Units of the form in the agency's reports, ascending. */
  ofAgency(form: number, agency: string): readonly number[];
  /** The best match of a unit in the given year of an agency: verbatim, masked, the most similar, the fullest container; null where none. */
  bestInAgencyYear(unit: number, agency: string, year: number): Match | null;
  /** The best match in any other agency, the earliest one where several are equal; null where none. */
  bestElsewhere(unit: number): Match | null;
  /** True where the unit stands word for word in a report that may be its source. */
  isVerbatimElsewhere(unit: number): boolean;
}

/** Of a form that stands often, what is asked of it again and again; units by their first place. */
interface FormIndex {
  readonly byAgency: ReadonlyMap<string, readonly number[]>;
  /** The first unit of an agency's year, and the first with that very text. */
  readonly ofYear: ReadonlyMap<string, number>;
  /** The first unit of all, and the first of another agency than that one's; likewise of units with one text. */
  readonly anywhere: TwoPlaces;
  readonly byText: ReadonlyMap<string, TwoPlaces>;
}

interface TwoPlaces {
  readonly first: number;
  /** Of another agency; −1 where there is none. */
  readonly second: number;
  /** Whether the text stands in more than one agency's year. */
  readonly isSpread: boolean;
}

const NONE: readonly number[] = [];
const FEW = 8;

export function indexOccurrences(units: readonly Unit[], forms: Forms): Occurrences {
  const indexes = new Map<number, FormIndex>();
  const membersOf = (form: number) => forms.members[form] ?? NONE;
  const indexOf = (form: number): FormIndex => {
    const known = indexes.get(form);
    if (known !== undefined) return known;
    const index = indexMembers(units, membersOf(form));
    indexes.set(form, index);
    return index;
  };
  // most forms stand once or twice: an index for each would take more memory than the texts
  const isFew = (form: number) => membersOf(form).length <= FEW;
  const find = (form: number, accept: (other: Unit) => boolean): number | undefined =>
    membersOf(form).find((member) => {
      const other = units[member];
      return other !== undefined && accept(other);
    });
  /** Each gives the first unit of a form that counts, of those with a text where one is given. */
  const firstInYear = (form: number, agency: string, year: number, text?: string) =>
    isFew(form)
      ? find(
          form,
          (other) =>
            other.agency === agency &&
            other.sentence.year === year &&
            (text === undefined || other.compact === text),
        )
      : indexOf(form).ofYear.get(keyOf(agency, year, text));
  const firstElsewhere = (form: number, agency: string, text?: string) => {
    if (isFew(form))
      return find(form, (other) => other.agency !== agency && (text === undefined || other.compact === text));
    const places = text === undefined ? indexOf(form).anywhere : indexOf(form).byText.get(text);
    if (places === undefined) return undefined;
    const at = units[places.first]?.agency === agency ? places.second : places.first;
    return at < 0 ? undefined : at;
  };

  /** Verbatim and masked in the own form, then form by form by similarity. */
  const findBest = (
    form: number,
    copy: number | undefined,
    firstIn: (form: number) => number | undefined,
  ): Match | null => {
    if (copy !== undefined) return { unit: copy, sameness: 'verbatim', similarity: 1 };
    const masked = firstIn(form);
    if (masked !== undefined) return { unit: masked, sameness: 'masked', similarity: 1 };
    for (const { form: other, similarity } of forms.near(form)) {
      const near = firstIn(other);
      if (near !== undefined) return { unit: near, sameness: 'near', similarity };
    }
    for (const { form: longer, similarity } of forms.containers(form)) {
      const container = firstIn(longer);
      if (container !== undefined) return { unit: container, sameness: 'contained', similarity };
    }
    return null;
  };

  return {
    ofAgency: (form, agency) =>
      isFew(form)
        ? membersOf(form).filter((member) => units[member]?.agency === agency)
        : (indexOf(form).byAgency.get(agency) ?? NONE),
    bestInAgencyYear(unit, agency, year) {
      const form = forms.formOf[unit] ?? -1;
      if (form < 0) return null;
      const copy = firstInYear(form, agency, year, units[unit]?.compact);
      return findBest(form, copy, (of) => firstInYear(of, agency, year));
    },
    bestElsewhere(unit) {
      const form = forms.formOf[unit] ?? -1;
      const own = units[unit];
      if (form < 0 || own === undefined) return null;
      const copy = firstElsewhere(form, own.agency, own.compact);
      return findBest(form, copy, (of) => firstElsewhere(of, own.agency));
    },
    isVerbatimElsewhere(unit) {
      const form = forms.formOf[unit] ?? -1;
      const own = units[unit];
      if (form < 0 || own === undefined) return false;
      if (!isFew(form)) return indexOf(form).byText.get(own.compact)?.isSpread === true;
      return (
        find(
          form,
          (other) =>
            other.compact === own.compact &&
            (other.agency !== own.agency || other.sentence.year !== own.sentence.year),
        ) !== undefined
      );
    },
  };
}

function indexMembers(units: readonly Unit[], members: readonly number[]): FormIndex {
  const byAgency = new Map<string, number[]>();
  const ofYear = new Map<string, number>();
  const byText = new Map<string, TwoPlaces>();
  let anywhere: TwoPlaces | undefined;
  const widen = (places: TwoPlaces | undefined, member: number, own: Unit): TwoPlaces => {
    if (places === undefined) return { first: member, second: -1, isSpread: false };
    const first = units[places.first];
    const isOther = first?.agency !== own.agency;
    const isSpread = places.isSpread || isOther || first?.sentence.year !== own.sentence.year;
    return { first: places.first, second: places.second < 0 && isOther ? member : places.second, isSpread };
  };
  for (const member of members) {
    const own = units[member];
    if (own === undefined) continue;
    const ofAgency = byAgency.get(own.agency);
    if (ofAgency === undefined) byAgency.set(own.agency, [member]);
    else ofAgency.push(member);
    for (const text of [undefined, own.compact]) {
      const key = keyOf(own.agency, own.sentence.year, text);
      if (!ofYear.has(key)) ofYear.set(key, member);
    }
    anywhere = widen(anywhere, member, own);
    byText.set(own.compact, widen(byText.get(own.compact), member, own));
  }
  return { byAgency, ofYear, byText, anywhere: anywhere ?? { first: -1, second: -1, isSpread: false } };
}

/** JSON, so that no agency's name can be taken for the end of a key. */
function keyOf(agency: string, year: number | null, text?: string): string {
  return JSON.stringify([agency, year, text]);
}

import { createHash } from 'node:crypto';
import { type FamilySlot, type FamilyText, findSlots } from './family-slots.ts';
import type { Forms } from './forms.ts';
import { splitComponent } from './split-component.ts';
import type { Unit } from './units.ts';

/** Units of one wording: within the threshold of a representative. */
export interface Family {
  /** First 16 hex digits of the SHA-256 of the representative's masked text. */
  readonly familyId: string;
  readonly sentences: number;
  readonly reports: number;
  /** A report of unknown agency counts as an agency of its own. */
  readonly agencies: number;
  /** null where no year is known. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Of the representative's earliest sentence, as printed. */
  readonly text: string;
  /** Where its sentences differ from that text. */
  readonly slots: readonly FamilySlot[];
}

export interface FamilyTable {
  /** Families of at least two sentences, by id. */
  readonly families: readonly Family[];
  /** For each form its family; null where its wording stands only once. */
  readonly familyOfForm: readonly (string | null)[];
}

/** The families of a corpus: its components, split around their medoids. */
export function groupFamilies(units: readonly Unit[], forms: Forms): FamilyTable {
  const families: Family[] = [];
  const familyOfForm = new Array<string | null>(forms.texts.length).fill(null);
  for (const component of forms.components.list()) {
    for (const group of splitComponent(component, forms)) {
      const members = group.forms.flatMap((form) => [...(forms.members[form] ?? [])]);
      if (members.length < 2) continue;
      const first = units[forms.members[group.representative]?.[0] ?? -1];
      if (first === undefined) continue;
      const family = describeFamily(
        first,
        members.flatMap((index) => units[index] ?? []),
      );
      families.push(family);
      for (const form of group.forms) familyOfForm[form] = family.familyId;
    }
  }
  families.sort((a, b) => (a.familyId < b.familyId ? -1 : 1));
  return { families, familyOfForm };
}

function describeFamily(representative: Unit, members: readonly Unit[]): Family {
  let firstYear: number | null = null;
  let lastYear: number | null = null;
  for (const { sentence } of members) {
    if (sentence.year === null) continue;
    firstYear = Math.min(firstYear ?? sentence.year, sentence.year);
    lastYear = Math.max(lastYear ?? sentence.year, sentence.year);
  }
  return {
    familyId: createHash('sha256').update(representative.masked.text).digest('hex').slice(0, 16),
    sentences: members.length,
    reports: new Set(members.map((unit) => unit.sentence.reportId)).size,
    agencies: new Set(members.map((unit) => unit.agency)).size,
    firstYear,
    lastYear,
    text: representative.sentence.text,
    slots: findSlots(readText(representative), members.map(readText)),
  };
}

function readText({ sentence, masked }: Unit): FamilyText {
  return { text: sentence.text, masked };
}

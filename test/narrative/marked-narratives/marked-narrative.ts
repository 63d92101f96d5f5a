import type { Role } from '../../../src/narrative/narrative.ts';
import type { SectionKind } from '../../../src/report/report.ts';

/** An invented section, item by item. */
export interface MarkedNarrative {
  readonly name: string;
  readonly kind: SectionKind;
  /** Level, role, text. The texts one after another are the section's body, so every border is stated. */
  readonly items: readonly (readonly [level: number, role: Role, text: string])[];
}

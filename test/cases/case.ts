import type { SectionKind } from '../../src/report/report.ts';

/** A text and what is right to find in it. A key of `expect` that is given is complete for its layer; `roles`, `labels`, `cells` are not. */
export interface Case {
  readonly id: string;
  /** Lines of lines.json that it is a case of. */
  readonly for: readonly string[];
  /** True where the point is that something must not be marked, read or split. */
  readonly negative?: boolean;
  readonly year?: number;
  /** Bodies without titles … */
  readonly sections?: readonly { readonly kind: SectionKind; readonly body: string }[];
  /** … or a whole report. */
  readonly report?: string;
  readonly expect: Expectation;
  /** Why the program does not get it right yet; the test then expects that it fails. */
  readonly open?: string;
}

export interface Expectation {
  readonly items?: readonly { readonly text: string; readonly role: string; readonly parent?: number }[];
  /** Beginning of an item → what holds for it. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly notLabels?: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of problem and answer. */
  readonly pairs?: readonly (readonly [string, string])[];
  readonly staffing?: readonly ExpectedMark[];
  readonly mechanisms?: readonly ExpectedMark[];
  readonly quantities?: readonly ExpectedMark[];
  readonly commitments?: readonly ExpectedCommitment[];
  readonly kinds?: readonly SectionKind[];
  readonly year?: number;
  readonly agency?: string;
  readonly sectionText?: Readonly<Partial<Record<SectionKind, string>>>;
  /** Canonical name of a cell (docs/forms.md) → its number, or null where none is printed. */
  readonly cells?: Readonly<Record<string, number | null>>;
  /** Cells that must hold no number. */
  readonly notCells?: readonly string[];
}

/** `text` overlaps the mark; fields that are left out are not compared. */
export type ExpectedMark = Readonly<Record<string, unknown>> & { readonly text: string };

export interface ExpectedCommitment {
  readonly item: string;
  readonly owner?: string | null;
  readonly deadline?: string | null;
  readonly amount?: string | null;
  readonly instrument?: string | null;
}

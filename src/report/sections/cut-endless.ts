import type { Diagnostic } from '../../text/diagnostic.ts';
import { trimSpan } from '../../text/span.ts';
import type { Section } from '../report.ts';

/** Sections of the genre have at most some 20,000; time and memory of marking are only known up to here. */
const LONGEST_NARRATIVE = 100_000;

/**
 * The sections, each that tells cut after the first 100,000 characters, with a diagnostic that says what was left out. The rest stands in a
 * section of its own, without title or number, that is not marked: whatever is read behind the last section is not looked for in it.
 */
export function cutEndless(
  text: string,
  sections: readonly Section[],
): { readonly sections: readonly Section[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const cut = sections.flatMap((section): Section[] => {
    const { narrative, kind, span } = section;
    if (!narrative || span.end - span.start <= LONGEST_NARRATIVE) return [section];
    const at = findCut(text, span.start);
    const rest = trimSpan(text, { start: at, end: span.end });
    const detail = `the section of kind ${kind} has ${span.end - span.start} characters, more than ${LONGEST_NARRATIVE}: its first ${at - span.start} are marked, the last ${span.end - at} are not; is it one yearly report?`;
    diagnostics.push({ code: 'section.too_long', detail, span: rest });
    return [
      { ...section, span: trimSpan(text, { start: span.start, end: at }) },
      { ...section, ordinal: null, kind: 'other', narrative: false, title: '', titleSpan: null, span: rest },
    ];
  });
  if (diagnostics.length === 0) return { sections, diagnostics };
  return { sections: cut.map((section, i) => ({ ...section, position: i + 1 })), diagnostics };
}

// ends of a sentence, then of a clause
const ENDS = [/[。！？!?\n]/u, /[，；、,;]/u];

/** The last end of a sentence in the second half of what may be marked, so that little is lost, or else of a clause, or the limit. */
function findCut(text: string, start: number): number {
  const limit = start + LONGEST_NARRATIVE;
  for (const end of ENDS) {
    for (let at = limit; at > limit - LONGEST_NARRATIVE / 2; at--)
      if (end.test(text[at - 1] ?? '')) return at;
  }
  // never between the halves of a character
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

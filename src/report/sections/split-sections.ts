import type { Diagnostic } from '../../text/diagnostic.ts';
import { trimSpan } from '../../text/span.ts';
import type { Section } from '../report.ts';
import { chooseHeadings } from './choose-headings.ts';
import { dropInnerHeads } from './drop-inner-heads.ts';
import { findHeadingCandidates, type HeadingCandidate } from './heading-candidates.ts';
import { findSignOff } from './sign-off.ts';

export interface SplitSections {
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sections of a report in printed order, the preamble (title and introduction) first. A body runs to the next heading; the
 * agency's signature, date and distribution list at the end belong to none. No heading found: one preamble and a diagnostic.
 */
export function splitSections(text: string): SplitSections {
  const candidates = dropInnerHeads(findHeadingCandidates(text));
  const headings = chooseHeadings(candidates, text.length);
  const sections: Section[] = [];
  const preamble = trimSpan(text, { start: 0, end: headings[0]?.start ?? text.length });
  if (preamble.end > preamble.start) {
    sections.push({
      position: 1,
      ordinal: null,
      kind: 'preamble',
      narrative: false,
      title: '',
      titleSpan: null,
      span: preamble,
    });
  }
  headings.forEach((heading, i) => {
    const end = headings[i + 1]?.start ?? findSignOff(text, heading.end);
    sections.push(makeSection(text, heading, end, sections.length + 1));
  });
  return { sections, diagnostics: describeChoice(headings, candidates) };
}

function makeSection(text: string, heading: HeadingCandidate, end: number, position: number): Section {
  const { ordinal, title } = heading;
  // a stop or a closing bracket after the title is the title's, not the body's; an opening bracket of a text box is nobody's
  const from =
    heading.end + (/^[ \t]*[。：:]/.exec(text.slice(heading.end, heading.end + 4))?.[0].length ?? 0);
  const span = trimSpan(text, { start: from, end: Math.max(from, end) });
  // only an unknown title is narrative and `other`; a statutory table under it tells what it stands for
  const isUnknown = heading.kind === 'other' && heading.narrative;
  const told = isUnknown ? kindOfTable(text.slice(span.start, span.end)) : null;
  return {
    position,
    ordinal,
    kind: told ?? heading.kind,
    narrative: told === null && heading.narrative,
    title,
    titleSpan: { start: heading.start, end: heading.end },
    span,
  };
}

/** The section to which the statutory table in `body` belongs; null where it holds none. */
function kindOfTable(body: string): Section['kind'] | null {
  const compact = body.replace(/\s+/g, '');
  if (/第二十条第[（(]一[）)]项/.test(compact) && compact.includes('信息内容')) return 'proactive';
  if (compact.includes('勾稽关系') || /本年新收政府信息公开申请数量/.test(compact)) return 'requests';
  return compact.includes('结果维持') && compact.includes('结果纠正') ? 'review' : null;
}

const EXPECTED = ['overview', 'proactive', 'requests', 'review'] as const;

/** Kinds of which a report may have more than one section. */
const SEVERAL: ReadonlySet<Section['kind']> = new Set(['other', 'organization', 'annex']);

// a known title that stands alone on its line
const RIVAL_WEIGHT = 8;

function describeChoice(
  headings: readonly HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
): Diagnostic[] {
  if (headings.length === 0) {
    const detail =
      'no section heading was found: nothing is marked; is it the yearly report, and is its text complete?';
    return [{ code: 'section.none', detail, span: null }];
  }
  const kinds = new Set(headings.map(({ kind }) => kind));
  const missing: string[] = EXPECTED.filter((kind) => !kinds.has(kind));
  if (!kinds.has('problems') && !kinds.has('problems_and_measures')) missing.push('problems');
  const diagnostics: Diagnostic[] = missing.map((kind) => ({
    code: 'section.missing',
    detail: `no heading of kind ${kind} was found; what it would hold is not marked, or is marked as part of another section`,
    span: null,
  }));
  const told = new Set<Section['kind']>();
  for (const { kind, start, end } of headings) {
    if (told.has(kind) && !SEVERAL.has(kind)) {
      const detail = `this is the second section of kind ${kind} or a later one; is one of them a heading inside another section?`;
      diagnostics.push({ code: 'section.repeated', detail, span: { start, end } });
    }
    told.add(kind);
  }
  const rivals = candidates.filter(
    (candidate) =>
      !headings.includes(candidate) && kinds.has(candidate.kind) && candidate.weight >= RIVAL_WEIGHT,
  );
  for (const rival of rivals) {
    const detail = `another heading of kind ${rival.kind} was passed over: it breaks the order or has no body`;
    diagnostics.push({ code: 'section.rival', detail, span: { start: rival.start, end: rival.end } });
  }
  return diagnostics;
}

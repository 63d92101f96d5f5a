import type { Report, Section, SectionKind } from '../../src/report/report.ts';

const NARRATIVE: ReadonlySet<SectionKind> = new Set([
  'overview',
  'organization',
  'problems',
  'measures',
  'problems_and_measures',
  'fees',
]);

/** A report whose sections are the given bodies under invented titles; nothing else is filled in. */
export function makeReport(bodies: readonly { kind: SectionKind; body: string }[], year = 2022): Report {
  let text = '';
  const sections: Section[] = [];
  for (const [index, { kind, body }] of bodies.entries()) {
    const title = `第${index + 1}部分 ${kind}`;
    const titleStart = text.length;
    text += `${title}\n`;
    const start = text.length;
    text += `${body}\n`;
    sections.push({
      position: index + 1,
      ordinal: index + 1,
      kind,
      narrative: NARRATIVE.has(kind),
      title,
      titleSpan: { start: titleStart, end: titleStart + title.length },
      span: { start, end: start + body.length },
    });
  }
  return {
    id: '0123456789abcdef',
    source: {
      path: 'invented.txt',
      format: 'text',
      sha256: '0'.repeat(64),
      bytes: text.length,
      encoding: 'utf-8',
    },
    text,
    title: null,
    agency: null,
    agencyVariants: [],
    agencyIdentity: null,
    year,
    documentNumber: null,
    published: null,
    period: null,
    sections,
    tables: { proactive: null, requests: null, review: null },
    pages: [],
    diagnostics: [],
  };
}

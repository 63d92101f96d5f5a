import type { ReuseSentence } from '../reuse-sentence.ts';
import { agencyKey, compareText } from '../units.ts';
import { listWords } from './words.ts';

/** A sentence as its words. */
export type Words = readonly string[];

/** The words of one report's narrative, sentence by sentence in printed order. */
export interface ReportWords {
  readonly reportId: string;
  readonly agency: string;
  readonly year: number | null;
  readonly units: readonly Words[];
}

/**
 * The reports of a corpus by year (unknown last), agency and id, whatever the order of the input; none: empty. Equal words and
 * equal sentences are kept once, so that a corpus of copies takes little memory.
 */
export function listReportWords(
  sentences: Iterable<ReuseSentence>,
  segment: (text: string) => readonly string[] = listWords,
): ReportWords[] {
  const byReport = new Map<string, ReuseSentence[]>();
  for (const sentence of sentences) {
    const known = byReport.get(sentence.reportId);
    if (known === undefined) byReport.set(sentence.reportId, [sentence]);
    else known.push(sentence);
  }
  const words = new Map<string, string>();
  const texts = new Map<string, Words>();
  const wordsOf = (text: string): Words => {
    let known = texts.get(text);
    if (known === undefined) {
      known = segment(text).map((word) => {
        const first = words.get(word);
        if (first === undefined) words.set(word, word);
        return first ?? word;
      });
      texts.set(text, known);
    }
    return known;
  };
  return [...byReport]
    .map(([reportId, own]): ReportWords => {
      own.sort((a, b) => a.position - b.position || compareText(a.id, b.id));
      const [first] = own;
      return {
        reportId,
        agency: first === undefined ? '' : agencyKey(first),
        year: first?.year ?? null,
        units: own.map(({ text }) => wordsOf(text)),
      };
    })
    .sort(compareReports);
}

function compareReports(a: ReportWords, b: ReportWords): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    (a.year ?? last) - (b.year ?? last) ||
    compareText(a.agency, b.agency) ||
    compareText(a.reportId, b.reportId)
  );
}

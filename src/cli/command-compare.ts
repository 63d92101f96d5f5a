import type { Analysis } from '../findings/analysis.ts';
import { analyzeFiles } from '../pipeline/index.ts';
import { compareReports, type ReuseSentence, type SentencePair } from '../reuse/index.ts';
import { InputError } from '../text/input-error.ts';
import { sliceSpan } from '../text/span.ts';
import { formatComparison } from '../view/index.ts';
import type { CommandDeclaration, Terminal } from './command.ts';
import { JSON_OUT, MODEL, readAnalyzeOptions } from './options.ts';
import { readNumbers, SIMILARITY, SIMILARITY_NAMES } from './similarity-options.ts';

export const compareCommand: CommandDeclaration = {
  name: 'compare',
  about:
    'Two reports side by side, sentence by sentence: what is equal, what differs and how, what one alone has.',
  arguments: [
    { name: '<a>', about: 'The file of one report.' },
    { name: '<b>', about: 'The file of another.' },
  ],
  options: [MODEL, ...SIMILARITY, JSON_OUT],
  async run({ paths, options, terminal }) {
    const found = new Map<string, Analysis>();
    for await (const { path, analysis, failure } of analyzeFiles([...new Set(paths)], {
      ...readAnalyzeOptions(options),
      workers: 1,
    })) {
      if (analysis === null) throw new InputError(failure);
      found.set(path, analysis);
    }
    const [first, second] = paths.map((path) => found.get(path));
    if (first === undefined || second === undefined) throw new InputError('compare takes two reports');
    for (const [path, { report }] of found) tellUnread(path, report, terminal);
    const sides = [sentencesOf(first, 'a'), sentencesOf(second, 'b')] as const;
    const pairs = compareReports(...sides, readNumbers(options, SIMILARITY_NAMES));
    const tooShort = countUnpaired(sides.flat(), pairs);
    if (options.json === true) {
      terminal.out(`${JSON.stringify(pairs)}\n`);
      if (tooShort > 0) terminal.err(`${tooShort} sentences are too short to be compared and left out\n`);
    } else terminal.out(formatComparison(pairs, [nameOf(first), nameOf(second)], tooShort));
    return 0;
  },
};

/** What of a report is not compared, as it could not be read as narrative. */
function tellUnread(path: string, { diagnostics }: Analysis['report'], terminal: Terminal): void {
  for (const { code, detail } of diagnostics)
    if (code === 'section.too_long' || code === 'section.none') terminal.err(`${path}: ${detail}\n`);
}

/** Sentences that stand in no pair: all that were compared stand in one, if alone. */
function countUnpaired(sentences: readonly ReuseSentence[], pairs: readonly SentencePair[]): number {
  const paired = new Set(pairs.flatMap(({ first, second }) => [first?.id, second?.id]));
  return sentences.filter(({ id }) => !paired.has(id)).length;
}

function sentencesOf({ report, narrative }: Analysis, side: string): ReuseSentence[] {
  const names = [...report.agencyVariants];
  return narrative.sentences.map(({ span }, position) => ({
    // the same file may stand on both sides
    id: `${side}-${position}`,
    reportId: `${side}-${report.id}`,
    agency: report.agency,
    year: report.year,
    position,
    text: sliceSpan(report.text, span),
    names,
  }));
}

function nameOf({ report }: Analysis): string {
  return `${report.agency ?? 'unknown agency'} ${report.year ?? ''} (${report.source.path})`;
}

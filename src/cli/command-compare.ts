import type { Analysis } from '../findings/analysis.ts';
import { analyzeFiles } from '../pipeline/index.ts';
import { compareReports, type ReuseSentence } from '../reuse/index.ts';
import { InputError } from '../text/input-error.ts';
import { sliceSpan } from '../text/span.ts';
import { formatComparison } from '../view/index.ts';
import type { CommandDeclaration } from './command.ts';
import { JSON_OUT, MODEL, parseShare, readAnalyzeOptions } from './options.ts';

export const compareCommand: CommandDeclaration = {
  name: 'compare',
  about:
    'Two reports side by side, sentence by sentence: what is equal, what differs and how, what one alone has.',
  arguments: [
    { name: '<a>', about: 'The file of one report.' },
    { name: '<b>', about: 'The file of another.' },
  ],
  options: [
    MODEL,
    {
      flags: '--threshold <number>',
      about: 'Jaccard similarity from which two sentences are near, above 0 and up to 1. Default 0.8.',
      parse: (text) => parseShare('--threshold', text),
    },
    JSON_OUT,
  ],
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
    const threshold = typeof options.threshold === 'number' ? { threshold: options.threshold } : {};
    const pairs = compareReports(sentencesOf(first, 'a'), sentencesOf(second, 'b'), threshold);
    terminal.out(
      options.json === true
        ? `${JSON.stringify(pairs)}\n`
        : formatComparison(pairs, [nameOf(first), nameOf(second)]),
    );
    return 0;
  },
};

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

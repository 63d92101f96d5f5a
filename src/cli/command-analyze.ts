import { checkPatterns, loadPatterns, type PatternSet } from '../narrative/index.ts';
import {
  type AnalyzeOptions,
  analyzeFiles,
  collectFiles,
  exportAnalysis,
  type GivenFacts,
  type RunSummary,
  readGiven,
  runAnalysis,
  runReuse,
} from '../pipeline/index.ts';
import { countReports } from '../store/count-reports.ts';
import {
  countOptional,
  type OptionalRows,
  readDigests,
  readReuseChoice,
  readReuseState,
  readSharedWordings,
  type Store,
} from '../store/index.ts';
import { InputError } from '../text/input-error.ts';
import { formatReport, formatShared } from '../view/index.ts';
import type { CommandDeclaration, Terminal } from './command.ts';
import {
  AGENCIES,
  DB,
  JSON_OUT,
  LIMITS,
  META,
  MODEL,
  RULES,
  readAnalyzeOptions,
  TOKENS,
  textOption,
  WORKERS,
} from './options.ts';
import { startProgress } from './progress.ts';
import { withStore } from './with-store.ts';

/** More reports than these are told as totals. */
const SHOWN_REPORTS = 25;
const SHOWN_WORDINGS = 10;

export const analyzeCommand: CommandDeclaration = {
  name: 'analyze',
  about: 'Read reports, mark what they say, check words against numbers, and find what they share.',
  arguments: [{ name: '<path...>', about: 'Reports, or folders and archives (.zip) of them.' }],
  options: [
    DB,
    META,
    AGENCIES,
    RULES,
    MODEL,
    TOKENS,
    WORKERS,
    ...LIMITS,
    {
      flags: '--no-reuse',
      about:
        'Leave out what reports share; `gongkai reuse` computes it later. Saves time when reports come in many small lots.',
    },
    {
      ...JSON_OUT,
      about:
        'Print one JSON a line for each report, in the order of the paths, instead of a view for readers; nothing is stored.',
    },
  ],
  async run({ paths, options, terminal }) {
    if (options.json === true && options.db !== undefined)
      throw new InputError(
        '--json stores nothing: leave out --db, or leave out --json and use gongkai export',
      );
    const limited = readAnalyzeOptions(options);
    const { files, passedOver } = await collectFiles(paths, limited.limits);
    if (passedOver.length > 0)
      terminal.err(
        `${passedOver.length} files of formats that are not read were passed over, ${passedOver[0]} among them\n`,
      );
    const lists = { meta: textOption(options, 'meta'), agencies: textOption(options, 'agencies') };
    const given = await readGiven(lists, files);
    tellUnmatched(given, terminal);
    const file = textOption(options, 'rules');
    const rules = file === undefined ? null : loadRules(file);
    const settings = { ...limited, given, rules, tokens: options.tokens === true };
    if (options.json === true) return printJson(files, settings, terminal);
    return withStore<0 | 1>(textOption(options, 'db') ?? ':memory:', {}, async (store) => {
      tellLosses(await countOptional(store), settings, terminal);
      const progress = await startProgress(terminal, 'reports');
      const failed = new Set<string>();
      const onFailure = (path: string, message: string) => {
        failed.add(path);
        terminal.err(`${message}\n`);
      };
      const summary = await runAnalysis(store, files, {
        ...settings,
        onProgress: progress.update,
        onFailure,
      }).finally(progress.stop);
      const reuseState = await readReuseState(store);
      if (options.reuse !== false && reuseState !== 'current')
        await compareAnew(store, Math.max(1, limited.workers), terminal);
      else if (reuseState === 'stale')
        terminal.err(
          'reports were added since reuse was computed: what is shown as shared leaves them out; run gongkai reuse\n',
        );
      const read = files.filter((file) => !failed.has(file));
      const reports = await countReports(store, read);
      await printDigests(store, files, reports, terminal);
      tellCounts(summary, read.length, reports, terminal);
      if (summary.strange > 0)
        terminal.err(
          `${summary.strange} of them have no section of a yearly report: see diagnostics with the code section.none\n`,
        );
      if (summary.disagreeing > 0)
        terminal.err(
          `${summary.disagreeing} reports say other than the index, which holds: see diagnostics with the code meta.disagrees\n`,
        );
      return summary.failed > 0 ? 1 : 0;
    });
  },
};

/** What reports share, by what was chosen when it was last computed. */
async function compareAnew(store: Store, threads: number, terminal: Terminal): Promise<void> {
  const choice = await readReuseChoice(store);
  const chosen = Object.entries(choice).map(([name, value]) => `${name} ${String(value)}`);
  if (chosen.length > 0)
    terminal.err(
      `what reports share is computed as before: ${chosen.join(', ')}; gongkai reuse takes other options\n`,
    );
  const { indexFault } = await runReuse(store, { ...choice, threads });
  if (indexFault !== null) terminal.err(`${indexFault}\n`);
}

/** Rules that keep to their own examples; a rule that does not would mark what its maker did not mean. */
function loadRules(file: string): PatternSet {
  const rules = loadPatterns(file);
  const [failure] = checkPatterns(rules);
  if (failure !== undefined)
    throw new InputError(
      `rules ${file}, ${failure.pattern}: "${failure.clause}" should ${failure.expected === 'match' ? '' : 'not '}match; see gongkai patterns test ${file}`,
    );
  return rules;
}

/** Reports that are analysed again without an option lose what it had brought. */
function tellLosses(
  { tags, tokens }: OptionalRows,
  { rules, tokens: wanted }: Pick<AnalyzeOptions, 'rules' | 'tokens'>,
  terminal: Terminal,
): void {
  const lost = [
    ...(tags > 0 && rules === null ? ['tags (--rules)'] : []),
    ...(tokens > 0 && wanted !== true ? ['words (--tokens)'] : []),
  ];
  if (lost.length > 0)
    terminal.err(
      `the database has ${lost.join(' and ')}: reports that are analysed now have none; give the option again to keep them\n`,
    );
}

/** Files with the same bytes are one report. */
function tellCounts(summary: RunSummary, files: number, reports: number, terminal: Terminal): void {
  const skipped = summary.skipped > 0 ? `, ${summary.skipped} were stored already` : '';
  const copies = files - reports;
  const kind = copies > 0 ? 'files' : 'reports';
  terminal.err(`${summary.analyzed} ${kind} analysed${skipped}, ${summary.failed} could not be read\n`);
  if (copies > 0)
    terminal.err(
      `${files} files are ${reports} ${reports === 1 ? 'report' : 'reports'} (${copies} files with the same bytes as another)\n`,
    );
}

function tellUnmatched({ unmatched }: GivenFacts, terminal: Terminal): void {
  if (unmatched.length > 0)
    terminal.err(
      `${unmatched.length} rows of the index match no file given here, "${unmatched[0]}" among them\n`,
    );
}

async function printDigests(
  store: Store,
  files: readonly string[],
  reports: number,
  terminal: Terminal,
): Promise<void> {
  if (reports > SHOWN_REPORTS) {
    terminal.out(
      `${reports} reports are too many to be shown one by one: gongkai show REPORT shows one, gongkai export writes tables\n`,
    );
  } else {
    const view = { width: terminal.width, detail: false, why: false };
    for (const digest of await readDigests(store, files)) terminal.out(`${formatReport(digest, view)}\n`);
  }
  terminal.out(formatShared(await readSharedWordings(store, SHOWN_WORDINGS), terminal.width));
}

async function printJson(
  files: readonly string[],
  settings: AnalyzeOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  let failed = false;
  // results come in any order; a line waits until those before it are printed
  const waiting = new Map<string, string>();
  let next = 0;
  for await (const { path, analysis, failure } of analyzeFiles(files, settings)) {
    if (analysis === null) terminal.err(`${failure}\n`);
    failed ||= analysis === null;
    waiting.set(path, analysis === null ? '' : `${JSON.stringify(exportAnalysis(analysis))}\n`);
    for (
      let line = waiting.get(files[next] ?? '');
      line !== undefined;
      line = waiting.get(files[++next] ?? '')
    ) {
      terminal.out(line);
      waiting.delete(files[next] ?? '');
    }
  }
  return failed ? 1 : 0;
}

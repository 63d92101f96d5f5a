import type { ReuseMeasure } from '../measure-reuse.ts';
import type { ReuseSentence } from '../reuse-sentence.ts';
/**
 * The published measures of text reuse and modification, with the papers' values: of each report, of each beside its agency's
 * report of the year before (`pairYears`; no row where there is none), and of each among all. In order of measures, then of year,
 * agency and report; no sentences: empty. What rests on other reports names them in its parameters. Throws an InputError where
 * jieba is missing.
 */
export declare function measureWordings(sentences: Iterable<ReuseSentence>, segment?: (text: string) => readonly string[]): ReuseMeasure[];

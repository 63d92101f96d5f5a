import type { Analysis } from '../findings/analysis.ts';
import type { Classifier } from '../issues/classify.ts';
import { type NarrativeOptions } from '../narrative/describe-narrative.ts';
import { type ReadLimits } from '../read/limits.ts';
import type { SourceDocument } from '../read/source-document.ts';
import type { MetaRow } from './inputs/read-meta.ts';
/** What a user wants or says beside the report itself; nothing by default. */
export interface DocumentOptions extends NarrativeOptions {
    /** The row of the user's index, which goes before what is read. */
    readonly meta?: MetaRow | null;
    readonly limits?: ReadLimits;
}
/** All that can be said of one report by itself: its parts, its narrative, its categories, the rules and claims it keeps or breaks. */
export declare function analyzeDocument(document: SourceDocument, classifier: Classifier, { meta, ...wanted }?: DocumentOptions): Promise<Analysis>;
/** Reads and analyses one file. Throws InputError, naming the file and the way out, where it cannot be read. */
export declare function analyzeFile(path: string, classifier: Classifier, options?: DocumentOptions): Promise<Analysis>;

import type { Analysis } from '../findings/analysis.ts';
import { checkClaims } from '../findings/check-claims.ts';
import type { Classifier } from '../issues/classify.ts';
import { labelItems } from '../issues/label-items.ts';
import { describeNarrative, type NarrativeOptions, pairNarrative } from '../narrative/describe-narrative.ts';
import { READ_LIMITS, type ReadLimits } from '../read/limits.ts';
import { readDocument } from '../read/read-document.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { describeReport } from '../report/describe-report.ts';
import { checkTables } from '../report/rules/check-tables.ts';
import { simplifyText } from '../text/traditional.ts';
import { applyMeta } from './inputs/apply-meta.ts';
import type { MetaRow } from './inputs/read-meta.ts';

/** What a user wants or says beside the report itself; nothing by default. */
export interface DocumentOptions extends NarrativeOptions {
  /** The row of the user's index, which goes before what is read. */
  readonly meta?: MetaRow | null;
  readonly limits?: ReadLimits;
}

/** All that can be said of one report by itself: its parts, its narrative, its categories, the rules and claims it keeps or breaks. */
export async function analyzeDocument(
  document: SourceDocument,
  classifier: Classifier,
  { meta = null, ...wanted }: DocumentOptions = {},
): Promise<Analysis> {
  const described = describeReport(document);
  const report = meta === null ? described : applyMeta(described, meta);
  const unpaired = describeNarrative(report, wanted);
  // the model and the rules know simplified characters; every offset is the same
  const simplified = { ...report, text: simplifyText(report.text) };
  const labels = await labelItems(simplified, { ...unpaired, pairs: [] }, classifier);
  const categories = labels.map((label) =>
    label.categories.filter(({ assigned }) => assigned).map(({ category }) => category),
  );
  const narrative = pairNarrative(report, unpaired, categories);
  return {
    report,
    narrative,
    labels,
    checks: [...checkTables(report.tables), ...checkClaims(simplified, narrative)],
  };
}

/** Reads and analyses one file. Throws InputError, naming the file and the way out, where it cannot be read. */
export async function analyzeFile(
  path: string,
  classifier: Classifier,
  options: DocumentOptions = {},
): Promise<Analysis> {
  return analyzeDocument(await readDocument(path, options.limits ?? READ_LIMITS), classifier, options);
}

import type { Analysis } from '../findings/analysis.ts';
import { checkClaims } from '../findings/check-claims.ts';
import type { Classifier } from '../issues/classify.ts';
import { labelItems } from '../issues/label-items.ts';
import { describeNarrative, pairNarrative } from '../narrative/describe-narrative.ts';
import { readDocument } from '../read/read-document.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { describeReport } from '../report/describe-report.ts';
import { checkTables } from '../report/rules/check-tables.ts';

/** All that can be said of one report by itself: its parts, its narrative, its categories, the rules and claims it keeps or breaks. */
export async function analyzeDocument(document: SourceDocument, classifier: Classifier): Promise<Analysis> {
  const report = describeReport(document);
  const unpaired = describeNarrative(report);
  const labels = await labelItems(report, { ...unpaired, pairs: [] }, classifier);
  const categories = labels.map((label) =>
    label.categories.filter(({ assigned }) => assigned).map(({ category }) => category),
  );
  const narrative = pairNarrative(report, unpaired, categories);
  return {
    report,
    narrative,
    labels,
    checks: [...checkTables(report.tables), ...checkClaims(report, narrative)],
  };
}

/** Reads and analyses one file. Throws InputError, naming the file and the way out, where it cannot be read. */
export async function analyzeFile(path: string, classifier: Classifier): Promise<Analysis> {
  return analyzeDocument(await readDocument(path), classifier);
}

// The public door of gongkai: named exports, grouped by the way of the data. Everything else is internal.

export {
  type Agreement,
  agreeReports,
  type Evaluation,
  evaluateReports,
  formatAgreement,
  formatEvaluation,
  type GoldReport,
  loadGold,
} from './evaluate/index.ts';
export {
  type Analysis,
  checkClaims,
  checkYears,
  type YearCheck,
  type YearOfAgency,
} from './findings/index.ts';
export {
  CATEGORIES,
  type Category,
  type Classifier,
  type ItemLabels,
  loadClassifier,
} from './issues/index.ts';

// what its narrative says
export {
  describeNarrative,
  type Narrative,
  pairNarrative,
  segmentText,
  type Token,
} from './narrative/index.ts';
// many reports
export {
  analyzeDocument,
  analyzeFile,
  analyzeFiles,
  collectFiles,
  exportAnalysis,
  type GivenFacts,
  readGiven,
  runAnalysis,
  runReuse,
  VERSION,
} from './pipeline/index.ts';
// reading and describing one report
export { READ_LIMITS, type ReadLimits, readBytes, readDocument, type SourceDocument } from './read/index.ts';
export {
  type Cell,
  type Check,
  checkTables,
  describeReport,
  type Report,
  resolveAgency,
  type Section,
  type StatutoryTable,
} from './report/index.ts';
export {
  adjustModification,
  alignTexts,
  compareReports,
  DYER_2017,
  findReuse,
  LANG_2015,
  listWords,
  measureBoilerplate,
  measureCosine,
  measureJaccard,
  measureMinimumEdit,
  measureModification,
  measureRedundancy,
  measureSimpleChange,
  measureStickiness,
  measureWordings,
  type ReuseOptions,
  type ReuseResult,
  type ReuseSentence,
  scaleSimple,
} from './reuse/index.ts';

// keeping, scoring
export { closeStore, exportTables, openStore, readDigests, type Store } from './store/index.ts';
export { type Diagnostic, InputError, type Span } from './text/index.ts';

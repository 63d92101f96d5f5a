/**
 * How counts become a figure. `accuracy`: hits / gold. `f1`: 2 hits / (gold + found). `macro_f1`: the mean of the F1 of all classes
 * that occur in the gold or were found. `kappa`: Cohen's kappa over the classes. `alpha`: Krippendorff's alpha over sets of classes.
 */
export type FigureMeasure = 'accuracy' | 'f1' | 'macro_f1' | 'kappa' | 'alpha';

interface FigureDeclaration {
  readonly layer: string;
  readonly name: string;
  readonly measure: FigureMeasure;
  /** What one case is, for a reader. */
  readonly cases: string;
}

/** Every figure of an evaluation, in the order in which it is shown. */
export const FIGURES = [
  { layer: 'identity', name: 'all', measure: 'accuracy', cases: 'fields that the gold gives' },
  { layer: 'identity', name: 'agency', measure: 'accuracy', cases: 'reports; any printed form of the name' },
  { layer: 'identity', name: 'year', measure: 'accuracy', cases: 'reports' },
  { layer: 'identity', name: 'form', measure: 'accuracy', cases: 'reports; the form of table 二' },
  { layer: 'identity', name: 'published', measure: 'accuracy', cases: 'reports' },
  { layer: 'identity', name: 'period', measure: 'accuracy', cases: 'reports' },
  {
    layer: 'sections',
    name: 'bodies',
    measure: 'accuracy',
    cases: 'sections that tell; both ends of the body',
  },
  { layer: 'sections', name: 'titles', measure: 'accuracy', cases: 'sections that are tables' },
  { layer: 'cells', name: 'all', measure: 'accuracy', cases: 'cells of the gold' },
  { layer: 'cells', name: 'numbers', measure: 'accuracy', cases: 'cells of the gold with a number' },
  { layer: 'checks', name: 'broken', measure: 'f1', cases: 'broken rules, hints left out' },
  { layer: 'items', name: 'all', measure: 'f1', cases: 'items' },
  { layer: 'items', name: 'overview', measure: 'f1', cases: 'items of 一' },
  { layer: 'items', name: 'problems', measure: 'f1', cases: 'items of 五' },
  { layer: 'roles', name: 'matched', measure: 'accuracy', cases: 'matched items' },
  { layer: 'roles', name: 'matched, macro', measure: 'macro_f1', cases: 'matched items' },
  { layer: 'roles', name: 'matched, chance-corrected', measure: 'kappa', cases: 'matched items' },
  { layer: 'roles', name: 'all', measure: 'accuracy', cases: 'items of the gold' },
  { layer: 'roles', name: 'all, macro', measure: 'macro_f1', cases: 'items of the gold' },
  {
    layer: 'labels',
    name: 'on gold items',
    measure: 'f1',
    cases: 'labels of problems, measures and remedies',
  },
  { layer: 'labels', name: 'on gold items, macro', measure: 'macro_f1', cases: 'the same' },
  {
    layer: 'labels',
    name: 'end to end',
    measure: 'f1',
    cases: 'labels; those of items not in the gold are wrong',
  },
  { layer: 'labels', name: 'end to end, macro', measure: 'macro_f1', cases: 'the same' },
  {
    layer: 'labels',
    name: 'matched',
    measure: 'f1',
    cases: 'labels of matched items that are problem, measure or remedy on both sides',
  },
  { layer: 'labels', name: 'matched, chance-corrected', measure: 'alpha', cases: 'the same' },
  { layer: 'pairs', name: 'end to end', measure: 'f1', cases: 'links of a problem and an answer' },
  { layer: 'staffing', name: 'all', measure: 'f1', cases: 'statements; count, employment, polarity' },
  { layer: 'staffing', name: 'overlap', measure: 'f1', cases: 'statements, whatever their fields' },
  { layer: 'mechanisms', name: 'all', measure: 'f1', cases: 'mentions; type' },
  { layer: 'mechanisms', name: 'overlap', measure: 'f1', cases: 'mentions, whatever their fields' },
  { layer: 'mechanisms', name: 'status', measure: 'accuracy', cases: 'mentions with the right type' },
  { layer: 'quantities', name: 'all', measure: 'f1', cases: 'claims; value and family of the subject' },
  { layer: 'quantities', name: 'overlap', measure: 'f1', cases: 'claims, whatever their fields' },
  { layer: 'quantities', name: 'unit', measure: 'accuracy', cases: 'claims with the right value and family' },
  { layer: 'commitments', name: 'all', measure: 'f1', cases: 'parts of promises; overlap in the same item' },
  { layer: 'commitments', name: 'owner', measure: 'f1', cases: 'who' },
  { layer: 'commitments', name: 'deadline', measure: 'f1', cases: 'by when' },
  { layer: 'commitments', name: 'amount', measure: 'f1', cases: 'how much' },
  { layer: 'commitments', name: 'instrument', measure: 'f1', cases: 'which document or mechanism' },
  {
    layer: 'commitments',
    name: 'actionability',
    measure: 'accuracy',
    cases: 'matched measures; the number of parts given',
  },
] as const satisfies readonly FigureDeclaration[];

/** `items/overview`, `labels/end to end, macro`. */
export type FigureKey = (typeof FIGURES)[number] extends infer F
  ? F extends { layer: infer L extends string; name: infer N extends string }
    ? `${L}/${N}`
    : never
  : never;

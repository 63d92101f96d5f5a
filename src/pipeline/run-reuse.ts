import {
  completeReuseOptions,
  createFormIndex,
  type FormIndex,
  findReuse,
  measureWordings,
  mergeLayers,
  type ReuseOptions,
  type ReuseSentence,
} from '../reuse/index.ts';
import {
  dropReuseIndex,
  readReuseIndex,
  readSentences,
  readSuperiors,
  type Seal,
  type Store,
  type StoredSentence,
  writeReuse,
  writeReuseIndex,
} from '../store/index.ts';

export interface ReuseSummary {
  readonly sentences: number;
  readonly families: number;
  readonly slips: number;
  /** Why the index for the next run could not be kept; null for nearly all. */
  readonly indexFault: string | null;
}

/**
 * Finds what the stored reports share, measures it, and stores both in place of what was found before. Copies of one report count
 * once. What was joined in an earlier run with the same options is not joined again: the index is kept in a file beside the database,
 * and new wordings alone are added to it. All that follows from the join, and the measures, are computed anew for all.
 */
export async function runReuse(store: Store, given: Partial<ReuseOptions>): Promise<ReuseSummary> {
  const { territorial, functional } = await readSuperiors(store);
  const options = completeReuseOptions({
    territorialParents: territorial,
    functionalParents: functional,
    ...given,
  });
  const sentences: ReuseSentence[] = [];
  for await (const stored of readSentences(store))
    if (stored.sameAs === null) sentences.push(toReuseSentence(stored));
  const stored = readReuseIndex(store, options);
  const index = createFormIndex(options, stored?.index);
  const result = findReuse(sentences, options, index);
  const measures = [...result.measures, ...measureWordings(sentences)];
  await writeReuse(store, { ...result, measures }, given);
  const indexFault = keepIndex(store, index, stored?.seal, sentences);
  const { families, slips } = result;
  return { sentences: sentences.length, families: families.length, slips: slips.length, indexFault };
}

/** More layers than this are made one. */
const MOST_LAYERS = 32;

function keepIndex(
  store: Store,
  index: FormIndex,
  known: Seal | undefined,
  sentences: readonly ReuseSentence[],
): string | null {
  const saved = index.save();
  // wordings of reports that were taken away stay in the index until they are the most of it
  if (index.size > 2 * new Set(sentences.map(({ text }) => text)).size) {
    dropReuseIndex(store);
    return null;
  }
  if (saved.layers.length > MOST_LAYERS)
    return writeReuseIndex(store, { ...saved, layers: [mergeLayers(saved.layers)] });
  // the first block tells the options
  const isNew = known === undefined || saved.layers.length >= known.length;
  return isNew ? writeReuseIndex(store, saved, known) : null;
}

function toReuseSentence({
  sentenceId,
  reportId,
  agencyId,
  year,
  startChar,
  text,
  agencyNames,
  role,
  section,
}: StoredSentence): ReuseSentence {
  return {
    id: sentenceId,
    reportId,
    agency: agencyId,
    year,
    position: startChar,
    text,
    names: agencyNames,
    role,
    section,
  };
}

import {
  completeReuseOptions,
  createFormIndex,
  findReuse,
  measureWordings,
  type ReuseOptions,
  type ReuseSentence,
} from '../reuse/index.ts';
import {
  dropReuseIndex,
  readReuseIndex,
  readSentences,
  readSuperiors,
  type Store,
  type StoredSentence,
  writeReuse,
  writeReuseIndex,
} from '../store/index.ts';

export interface ReuseSummary {
  readonly sentences: number;
  readonly families: number;
  readonly slips: number;
}

/**
 * Finds what the stored reports share, measures it, and stores both in place of what was found before. Copies of one report count
 * once. What was joined in an earlier run with the same options is not joined again: the index is stored, and new wordings alone
 * are added to it. Measures are computed anew for all.
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
  const saved = await readReuseIndex(store, options);
  const index = createFormIndex(options, saved ?? undefined);
  const known = index.texts.length;
  const result = findReuse(sentences, options, index);
  const measures = [...result.measures, ...measureWordings(sentences)];
  await writeReuse(store, { ...result, measures });
  // wordings of reports that were taken away stay in the index until they are the most of it
  if (index.texts.length > 2 * sentences.length) await dropReuseIndex(store);
  else if (index.texts.length > known) await writeReuseIndex(store, index.save());
  return { sentences: sentences.length, families: result.families.length, slips: result.slips.length };
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

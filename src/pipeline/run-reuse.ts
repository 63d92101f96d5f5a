import { findReuse, type ReuseOptions, type ReuseSentence } from '../reuse/index.ts';
import { readSentences, readSuperiors, type Store, type StoredSentence, writeReuse } from '../store/index.ts';

export interface ReuseSummary {
  readonly sentences: number;
  readonly families: number;
  readonly slips: number;
}

/** Finds what the stored reports share and stores it in place of what was found before. Copies of one report count once. */
export async function runReuse(store: Store, options: Partial<ReuseOptions>): Promise<ReuseSummary> {
  const sentences: ReuseSentence[] = [];
  for await (const stored of readSentences(store))
    if (stored.sameAs === null) sentences.push(toReuseSentence(stored));
  const { territorial, functional } = await readSuperiors(store);
  const superiors = { territorialParents: territorial, functionalParents: functional };
  const result = findReuse(sentences, { ...superiors, ...options });
  await writeReuse(store, result);
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
}: StoredSentence): ReuseSentence {
  return { id: sentenceId, reportId, agency: agencyId, year, position: startChar, text, names: agencyNames };
}

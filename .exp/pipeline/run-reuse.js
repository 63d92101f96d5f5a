import { completeReuseOptions, createFormIndex, findReuse, measureWordings, } from "../reuse/index.js";
import { dropReuseIndex, readReuseIndex, readSentences, readSuperiors, writeReuse, writeReuseIndex, } from "../store/index.js";
/**
 * Finds what the stored reports share, measures it, and stores both in place of what was found before. Copies of one report count
 * once. What was joined in an earlier run with the same options is not joined again: the index is kept in a file beside the database,
 * and new wordings alone are added to it. All that follows from the join, and the measures, are computed anew for all.
 */
export async function runReuse(store, given) {
    const { territorial, functional } = await readSuperiors(store);
    const options = completeReuseOptions({
        territorialParents: territorial,
        functionalParents: functional,
        ...given,
    });
    const sentences = [];
    for await (const stored of readSentences(store))
        if (stored.sameAs === null)
            sentences.push(toReuseSentence(stored));
    const saved = readReuseIndex(store, options);
    const index = createFormIndex(options, saved ?? undefined);
    const known = saved?.layers.length ?? 0;
    const result = findReuse(sentences, options, index);
    const measures = [...result.measures, ...measureWordings(sentences)];
    await writeReuse(store, { ...result, measures });
    // wordings of reports that were taken away stay in the index until they are the most of it
    const added = index.save();
    let indexFault = null;
    if (index.size > 2 * sentences.length)
        dropReuseIndex(store);
    else if (added.layers.length > known)
        indexFault = writeReuseIndex(store, added, known);
    const { families, slips } = result;
    return { sentences: sentences.length, families: families.length, slips: slips.length, indexFault };
}
function toReuseSentence({ sentenceId, reportId, agencyId, year, startChar, text, agencyNames, role, section, }) {
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
//# sourceMappingURL=run-reuse.js.map
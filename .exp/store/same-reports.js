/** Share of each one's sentences that stand in the other: two files of one report, read in different ways. */
const SAME_SHARE = 0.9;
/** Share of a report's sentences that stand in its correction: the report anew; below, a notice about it. */
const REISSUE_SHARE = 0.5;
/** Fewer sentences are alike by chance. */
const FEWEST_SENTENCES = 5;
const CORRECTION = /更正|补正|勘误|修正|修订|补充/u;
/**
 * Which report stands for another: id → id of one that stands for itself. One report are (1) files with the same text but white
 * space, (2) reports of one agency and year with at least 0.9 of each one's sentences in the other (a .txt and a .pdf), (3) a report
 * and a correction of it (更正, 补充 … in the title, same agency and year). The correction stands for a report of which it repeats at
 * least half the sentences; a shorter one is a notice, for which the report stands where there is only one. Else the first by path stands.
 */
export function findSameReports(reports) {
    const sorted = [...reports].sort((a, b) => compare(a.path, b.path) || compare(a.id, b.id));
    const groups = new Groups(sorted);
    for (const same of groupBy(sorted, ({ textHash }) => textHash))
        for (const report of same)
            groups.join(same[0], report);
    const reissues = new Set();
    for (const rivals of groupBy(sorted, ({ agencyYear }) => agencyYear)) {
        if (rivals.length > 1)
            compareRivals(rivals, groups, reissues);
    }
    const sameAs = new Map();
    for (const members of groups.all()) {
        const standing = chooseStanding(members, reissues);
        for (const { id } of members)
            if (id !== standing.id)
                sameAs.set(id, standing.id);
    }
    return sameAs;
}
/** Joins what is one report among those of one agency and year. */
function compareRivals(rivals, groups, reissues) {
    const compared = rivals.map((report) => ({ report, forms: new Set(report.sentences.map(plainForm)) }));
    const originals = compared.filter(({ report }) => !CORRECTION.test(report.title));
    const corrections = compared.filter(({ report }) => CORRECTION.test(report.title));
    for (const list of [originals, corrections])
        for (const [index, a] of list.entries())
            for (const b of list.slice(index + 1))
                if (areEqual(a.forms, b.forms))
                    groups.join(a.report, b.report);
    for (const { report, forms } of corrections) {
        const repeated = originals.filter((original) => shareIn(original.forms, forms) >= REISSUE_SHARE);
        for (const original of repeated) {
            groups.join(original.report, report);
            reissues.add(report.id);
        }
        const [first] = originals;
        const isOne = originals.every((original) => groups.areJoined(original.report, first?.report));
        if (repeated.length === 0 && first !== undefined && isOne && forms.size < first.forms.size)
            groups.join(first.report, report);
    }
}
function areEqual(a, b) {
    return shareIn(a, b) >= SAME_SHARE && shareIn(b, a) >= SAME_SHARE;
}
/** Share (0–1) of one's sentences that stand in the other; 0 where there are too few to tell. */
function shareIn(one, other) {
    if (one.size < FEWEST_SENTENCES)
        return 0;
    let common = 0;
    for (const form of one)
        if (other.has(form))
            common++;
    return common / one.size;
}
/** White space and punctuation differ with the way a file was read. */
function plainForm(sentence) {
    return sentence.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}
function chooseStanding(members, reissues) {
    const anew = members.filter(({ id }) => reissues.has(id));
    const candidates = anew.length > 0 ? anew : members.filter(({ title }) => !CORRECTION.test(title));
    const list = candidates.length > 0 ? candidates : members;
    // members stand in the order of paths; of several corrections the latest holds
    return list.reduce((best, report) => anew.length > 0 && report.published > best.published ? report : best);
}
function groupBy(reports, keyOf) {
    const groups = new Map();
    for (const report of reports) {
        const key = keyOf(report);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [report]);
        else
            group.push(report);
    }
    return [...groups.values()];
}
/** Reports that were found to be one, in the order of paths. */
class Groups {
    #groupOf = new Map();
    constructor(reports) {
        for (const report of reports)
            this.#groupOf.set(report.id, [report]);
    }
    areJoined(a, b) {
        return b !== undefined && this.#groupOf.get(a.id) === this.#groupOf.get(b.id);
    }
    join(a, b) {
        if (a === undefined || this.areJoined(a, b))
            return;
        const members = [...(this.#groupOf.get(a.id) ?? []), ...(this.#groupOf.get(b.id) ?? [])];
        members.sort((x, y) => compare(x.path, y.path) || compare(x.id, y.id));
        for (const { id } of members)
            this.#groupOf.set(id, members);
    }
    /** Groups of two and more. */
    all() {
        return [...new Set(this.#groupOf.values())].filter((members) => members.length > 1);
    }
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=same-reports.js.map
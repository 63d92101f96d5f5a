const MAX_INSERTED = 2;
// a mass template stands in every report: trying all of them for each of its copies would take the square of the corpus
const MOST_TRIED = 1000;
/**
 * The passages of each report. A run begins at a unit that stands elsewhere and is followed behind each of its counterparts, the best
 * match first, then those with the same masked text, then by similarity: the longest is kept, so of several reports that have
 * the same run the first is named. Beyond 1,000 counterparts of one unit none is tried. The runs of one report and place do not
 * overlap.
 */
export function findPassages(units, forms, reports, links, occurrences) {
    const placeInReport = new Uint32Array(units.length);
    const reportOf = new Uint32Array(units.length);
    for (const [number, report] of reports.entries()) {
        for (const [place, unit] of report.units.entries()) {
            placeInReport[unit] = place;
            reportOf[unit] = number;
        }
    }
    /** Follows a report's units from one on behind a counterpart of it; `standsIn` tells for a place the forms in which its unit stands. */
    const followRun = (report, at, counterpart, standsIn) => {
        const others = reports[reportOf[counterpart] ?? 0]?.units ?? [];
        let otherAt = placeInReport[counterpart] ?? 0;
        let lastAt = at;
        let sentences = 1;
        for (let ahead = at + 1; ahead < report.units.length && ahead <= lastAt + 1 + MAX_INSERTED; ahead++) {
            const wanted = standsIn(ahead);
            if (wanted.size === 0)
                continue;
            const end = Math.min(otherAt + 1 + MAX_INSERTED, others.length - 1);
            let next = otherAt + 1;
            while (next <= end && !wanted.has(forms.formOf[others[next] ?? 0] ?? -1))
                next++;
            if (next > end)
                continue;
            otherAt = next;
            lastAt = ahead;
            sentences++;
        }
        return { sentences, lastAt, otherFirst: counterpart, otherLast: others[otherAt] ?? counterpart };
    };
    const passages = [];
    for (const place of ['last_year', 'other_agency']) {
        const matchOf = new Map(links.filter((link) => link.place === place).map((link) => [link.unit, link.match.unit]));
        for (const report of reports) {
            const known = new Map();
            const standsIn = (at) => {
                let wanted = known.get(at);
                if (wanted === undefined) {
                    wanted = new Set(listForms(forms, report.units[at] ?? 0));
                    known.set(at, wanted);
                }
                return wanted;
            };
            for (let at = 0; at < report.units.length;) {
                const first = report.units[at] ?? 0;
                const best = matchOf.get(first);
                const longestPossible = best === undefined ? 0 : countReused(report, at, matchOf);
                if (best === undefined || longestPossible < 2) {
                    at++;
                    continue;
                }
                let run = followRun(report, at, best, standsIn);
                let tried = 1;
                for (const counterpart of listCounterparts(units, forms, occurrences, first, place)) {
                    if (run.sentences === longestPossible || tried++ === MOST_TRIED)
                        break;
                    const other = followRun(report, at, counterpart, standsIn);
                    if (other.sentences > run.sentences)
                        run = other;
                }
                if (run.sentences >= 2)
                    passages.push(describeRun(units, place, report, at, run));
                at = run.lastAt + 1;
            }
        }
    }
    return passages;
}
/** The forms in which a unit's wording stands: its own, those near it, those that contain it; none for a unit that is not compared. */
function listForms(forms, unit) {
    const form = forms.formOf[unit] ?? -1;
    if (form < 0)
        return [];
    const linked = [...forms.near(form), ...forms.containers(form)];
    return [form, ...linked.map((neighbour) => neighbour.form)];
}
/** Where a unit stands at the place: that of last year's reports, or of other agencies'. */
function* listCounterparts(units, forms, occurrences, unit, place) {
    const own = units[unit];
    if (own === undefined)
        return;
    const year = (own.sentence.year ?? Number.NaN) - 1;
    for (const form of listForms(forms, unit)) {
        if (place === 'last_year') {
            for (const other of occurrences.ofAgency(form, own.agency))
                if (units[other]?.sentence.year === year)
                    yield other;
        }
        else {
            for (const other of forms.members[form] ?? [])
                if (units[other]?.agency !== own.agency)
                    yield other;
        }
    }
}
/** The most units that a run from a place on can have: those with a match, up to the first gap that is too wide. */
function countReused(report, at, matchOf) {
    let count = 1;
    let last = at;
    for (let ahead = at + 1; ahead < report.units.length && ahead <= last + 1 + MAX_INSERTED; ahead++) {
        if (!matchOf.has(report.units[ahead] ?? -1))
            continue;
        last = ahead;
        count++;
    }
    return count;
}
function describeRun(units, place, report, at, run) {
    const idOf = (unit) => units[unit ?? -1]?.sentence.id ?? '';
    return {
        place,
        reportId: report.reportId,
        otherReportId: units[run.otherFirst]?.sentence.reportId ?? '',
        firstSentenceId: idOf(report.units[at]),
        lastSentenceId: idOf(report.units[run.lastAt]),
        otherFirstSentenceId: idOf(run.otherFirst),
        otherLastSentenceId: idOf(run.otherLast),
        sentences: run.sentences,
    };
}
//# sourceMappingURL=passages.js.map
import { compareText, mapComparedSpan } from "../compare-text.js";
import { quote } from "../quote.js";
import { familyOfKind, familyOfTitle } from "../section-family.js";
import { tallyAccuracy } from "../tally.js";
const BODIES = ['overview', 'problems_and_measures', 'other'];
const END_CHARS = 15;
/**
 * Sections that tell, by both ends of the body (first and last 15 characters, or all of a shorter one) in a section of the same
 * kind; sections that are tables, by their title. Null: the gold has no sections.
 */
export function scoreSections(comparison) {
    const { sections } = comparison.gold;
    if (sections === undefined)
        return null;
    const found = describeFound(comparison);
    const misses = [];
    const bodies = [];
    const titles = [];
    for (const section of sections) {
        const family = section.kind === undefined ? familyOfTitle(section.title) : familyOfKind(section.kind);
        if (section.first === null) {
            const title = compareTitle(section.title);
            const hit = found.some((candidate) => candidate.title === title);
            titles.push(hit);
            if (!hit)
                misses.push(`no section with the title ${quote(section.title)}`);
        }
        else if (BODIES.includes(family)) {
            const candidates = found.filter((candidate) => candidate.family === family);
            const hit = candidates.some(({ body }) => hasEnds(body, section));
            bodies.push(hit);
            if (!hit)
                misses.push(describeMiss(section, candidates));
        }
    }
    return {
        tallies: [tallyAccuracy('sections/bodies', bodies), tallyAccuracy('sections/titles', titles)],
        misses,
    };
}
function describeFound({ analysis, text }) {
    return (analysis?.report.sections ?? []).map((section) => {
        const span = mapComparedSpan(text, section.span);
        return {
            family: familyOfKind(section.kind),
            title: compareTitle(section.title),
            body: text.text.slice(span.start, span.end),
        };
    });
}
function compareTitle(title) {
    // a stop at the end is the printer's, not the title's
    return compareText(title).replace(/[。.:]$/u, '');
}
function hasEnds(body, gold) {
    const first = compareText(gold.first ?? '');
    const last = compareText(gold.last ?? '');
    // equal ends: the body is so short that the gold gives it whole
    if (first === last)
        return body === first;
    return body.startsWith(first) && body.endsWith(last);
}
function describeMiss(gold, candidates) {
    const wanted = `${gold.title}: gold begins ${quote(gold.first ?? '')} and ends ${quote(gold.last ?? '')}`;
    if (candidates.length === 0)
        return `${wanted}; no such section found`;
    const ends = candidates.map(({ body }) => {
        const characters = [...body];
        return `${quote(characters.slice(0, END_CHARS).join(''))} … ${quote(characters.slice(-END_CHARS).join(''))}`;
    });
    return `${wanted}; found ${ends.join(', ')}`;
}
//# sourceMappingURL=sections.js.map
import { sliceSpan } from "../../text/span.js";
import { firstIndex } from "../items/first-index.js";
import { ASPECT_WORDS } from "./aspect-words.js";
import { weighBigrams } from "./bigram-weights.js";
import { isEmptyPromise } from "./empty-promise.js";
/**
 * What each reason (0–1) adds to the log odds that an answer belongs to a problem. Fitted by logistic regression over the problems and
 * answers of the development narratives, the marked reports and the cases (342 pairs of 1,146); leaving one source out at a time, F1 0.925.
 */
const LOG_ODDS = {
    none: -3.5,
    category: 3,
    aspect: 1.3,
    words: 19.6,
    headings: 6.3,
    naming: 1.6,
    purpose: 6.2,
    own: 4.7,
    order: 0.9,
    emptyPromise: -2.2,
};
const THRESHOLD = 0.15;
/** A link is dropped where both its ends have a partner that is better by more than this factor. */
const RIVAL_SHARE = 0.95;
/** So many answers nearest to a problem are weighed against it: no report has as many, and time and pairs stay linear in the items. */
const NEAR_ANSWERS = 200;
/** An answer keeps its best so many problems, the first in the text of those that are alike; the marked reports have at most 4. */
const MOST_PROBLEMS = 20;
/**
 * Which measures and remedies answer which problems (codebook, 3); several to several, ordered by problem, then answer.
 * `categories[i]` are the issue categories assigned to item i, possibly none. Score: how likely the link is, 0–1, rounded to 4
 * decimals; nothing below 0.15 is linked, and nothing where both ends have a clearly better partner. Of more than 200 answers the
 * nearest 200 of a problem are weighed, and an answer has at most 20 problems.
 * No problems or no answers: empty.
 */
export function pairItems(report, items, categories) {
    const texts = items.map((item) => sliceSpan(report.text, item.span).slice(item.marker?.length ?? 0));
    const indexes = [...items.keys()];
    const problems = indexes.filter((index) => items[index]?.role === 'problem');
    const answers = indexes.filter((index) => {
        const role = items[index]?.role;
        return role === 'measure' || role === 'remedy';
    });
    const bigrams = weighBigrams([...problems, ...answers].map((index) => texts[index] ?? ''));
    const readAnswers = answers.map((answer) => {
        const text = texts[answer] ?? '';
        const isEmpty = isEmptyPromise(text, (categories[answer] ?? []).length > 0);
        return { answer, read: splitAnswer(text), isEmpty };
    });
    const candidates = [];
    for (const [problemPlace, problem] of problems.entries()) {
        const told = takePhrase(texts[problem] ?? '');
        const from = firstNear(answers, problem);
        for (const [place, { answer, read, isEmpty }] of readAnswers.slice(from, from + NEAR_ANSWERS).entries()) {
            if (!mayAnswer(items, problem, answer))
                continue;
            const inOrder = problems.length > 1 && problems.length === answers.length && problemPlace === from + place;
            const logOdds = LOG_ODDS.none +
                LOG_ODDS.category * compareCategories(categories[problem] ?? [], categories[answer] ?? []) +
                weighWords(told, read, bigrams) +
                (items[answer]?.parent === problem ? LOG_ODDS.own : 0) +
                (inOrder ? LOG_ODDS.order : 0) +
                (isEmpty ? LOG_ODDS.emptyPromise : 0);
            const score = round4(1 / (1 + Math.exp(-logOdds)));
            if (score >= THRESHOLD)
                candidates.push({ problem, answer, score });
        }
    }
    return keepBest(dropRivals(candidates));
}
/** Place of the first of the answers nearest to a problem, as many before it as behind it where there are so many. */
function firstNear(answers, problem) {
    const behind = firstIndex(answers, (answer) => answer > problem);
    return Math.max(0, Math.min(behind - NEAR_ANSWERS / 2, answers.length - NEAR_ANSWERS));
}
/** A point's own answer answers that point alone; what was done is told behind what it was done about. */
function mayAnswer(items, problem, answer) {
    const { parent = null, role } = items[answer] ?? {};
    if (parent !== null && items[parent]?.role === 'problem')
        return parent === problem;
    return role !== 'remedy' || problem < answer;
}
/** One shared category is half a reason, all of the smaller set a whole one. */
function compareCategories(problem, answer) {
    const shared = problem.filter((category) => answer.includes(category)).length;
    return shared === 0 ? 0 : 0.5 + 0.5 * (shared / Math.min(problem.length, answer.length));
}
function weighWords(problem, { named, purpose, body }, bigrams) {
    const fewer = Math.min(problem.aspects.length, body.aspects.length);
    const byAspect = fewer === 0 ? 0 : countShared(problem, body) / fewer;
    return (LOG_ODDS.aspect * byAspect +
        LOG_ODDS.words * bigrams.overlap(problem.text, body.text) +
        LOG_ODDS.headings * bigrams.overlap(firstClause(problem.text), firstClause(body.text)) +
        LOG_ODDS.naming * nearness(problem, named, bigrams) +
        LOG_ODDS.purpose * nearness(problem, purpose, bigrams));
}
/** Up to the first stop: where a point has a heading, that is it. */
function firstClause(text) {
    return /^[^。；，]*/u.exec(text)?.[0] ?? '';
}
/** Shared aspects or shared words of a short phrase, whichever says more; 0–1, 0 for an empty phrase. */
function nearness(problem, phrase, bigrams) {
    if (phrase.text === '')
        return 0;
    const byAspect = phrase.aspects.length === 0 ? 0 : countShared(problem, phrase) / phrase.aspects.length;
    return Math.max(byAspect, bigrams.overlap(problem.text, phrase.text));
}
function countShared(a, b) {
    return a.aspects.filter((aspect) => b.aspects.includes(aspect)).length;
}
const NAMED = /(?:针对|解决|克服|改变|围绕)([^，。；]{2,60}?)(?:的?(?:问题|不足|现象|情况|短板|现状)|[，。；])/u;
const PURPOSE = /[，；。](?:确保|保证|保障|实现|使|让|切实提高|切实提升|全面提升|不断提高|不断提升)([^。；]{2,60})[。；]?\s*$/u;
function splitAnswer(answer) {
    const purpose = PURPOSE.exec(answer)?.[1] ?? '';
    return {
        named: takePhrase(NAMED.exec(answer)?.[1] ?? ''),
        purpose: takePhrase(purpose),
        body: takePhrase(purpose === '' ? answer : answer.replace(purpose, '')),
    };
}
function takePhrase(text) {
    const aspects = Object.keys(ASPECT_WORDS).filter((aspect) => ASPECT_WORDS[aspect]?.some((word) => text.includes(word)));
    return { text, aspects };
}
function dropRivals(candidates) {
    const bestForProblem = new Map();
    const bestForAnswer = new Map();
    for (const { problem, answer, score } of candidates) {
        bestForProblem.set(problem, Math.max(score, bestForProblem.get(problem) ?? 0));
        bestForAnswer.set(answer, Math.max(score, bestForAnswer.get(answer) ?? 0));
    }
    return candidates.filter(({ problem, answer, score }) => score >= RIVAL_SHARE * Math.min(bestForProblem.get(problem) ?? 0, bestForAnswer.get(answer) ?? 0));
}
/** Without the problems of an answer that are one too many; the order stays. */
function keepBest(pairs) {
    const byAnswer = new Map();
    for (const pair of pairs) {
        const others = byAnswer.get(pair.answer);
        if (others === undefined)
            byAnswer.set(pair.answer, [pair]);
        else
            others.push(pair);
    }
    const kept = new Set();
    for (const rivals of byAnswer.values()) {
        for (const pair of rivals.sort((a, b) => b.score - a.score).slice(0, MOST_PROBLEMS))
            kept.add(pair);
    }
    return pairs.filter((pair) => kept.has(pair));
}
function round4(value) {
    return Math.round(value * 10_000) / 10_000;
}
//# sourceMappingURL=pair-items.js.map
import type { Report } from '../../report/report.ts';
import { sliceSpan } from '../../text/span.ts';
import { firstIndex } from '../items/first-index.ts';
import type { Item, Pair } from '../narrative.ts';
import { ASPECT_WORDS } from './aspect-words.ts';
import { type BigramWeights, weighBigrams } from './bigram-weights.ts';
import { isEmptyPromise } from './empty-promise.ts';
import { numberProblems, readOrdinals } from './named-problems.ts';

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
/** An answer to 问题二 answers that one, whatever else it says. */
const NAMED_SCORE = 0.99;
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
 * A reference by number (针对问题二) decides alone. No problems or no answers: empty.
 */
export function pairItems(
  report: Report,
  items: readonly Item[],
  categories: readonly (readonly string[])[],
): Pair[] {
  const texts = items.map((item) => sliceSpan(report.text, item.span).slice(item.marker?.length ?? 0));
  const indexes = [...items.keys()];
  const problems = indexes.filter((index) => items[index]?.role === 'problem');
  const answers = indexes.filter((index) => {
    const role = items[index]?.role;
    return role === 'measure' || role === 'remedy';
  });
  const bigrams = weighBigrams([...problems, ...answers].map((index) => texts[index] ?? ''));
  const numbered = numberProblems(items, texts, problems);
  const readAnswers = answers.map((answer) => {
    const text = texts[answer] ?? '';
    const ordinals = readOrdinals(text);
    const byNumber = ordinals.length === 0 ? null : numbered.find(ordinals, answer);
    const isEmpty = isEmptyPromise(text, (categories[answer] ?? []).length > 0);
    return { answer, read: splitAnswer(text), isEmpty, byNumber };
  });
  const candidates: Pair[] = [];
  for (const [problemPlace, problem] of problems.entries()) {
    const told = takePhrase(texts[problem] ?? '');
    const from = firstNear(answers, problem);
    const near = readAnswers.slice(from, from + NEAR_ANSWERS);
    for (const [place, { answer, read, isEmpty, byNumber }] of near.entries()) {
      if (!mayAnswer(items, problem, answer)) continue;
      const isOwn = items[answer]?.parent === problem;
      if (byNumber !== null && !isOwn) {
        if (byNumber.includes(problem)) candidates.push({ problem, answer, score: NAMED_SCORE });
        continue;
      }
      // but for the point that it stands in, an empty promise answers nothing
      if (isEmpty && !isOwn) continue;
      const inOrder =
        problems.length > 1 && problems.length === answers.length && problemPlace === from + place;
      const logOdds =
        LOG_ODDS.none +
        LOG_ODDS.category * compareCategories(categories[problem] ?? [], categories[answer] ?? []) +
        weighWords(told, read, bigrams) +
        (isOwn ? LOG_ODDS.own : 0) +
        (inOrder ? LOG_ODDS.order : 0) +
        (isEmpty ? LOG_ODDS.emptyPromise : 0);
      const score = round4(1 / (1 + Math.exp(-logOdds)));
      if (score >= THRESHOLD) candidates.push({ problem, answer, score });
    }
  }
  return keepBest(dropRivals(candidates));
}

/** Place of the first of the answers nearest to a problem, as many before it as behind it where there are so many. */
function firstNear(answers: readonly number[], problem: number): number {
  const behind = firstIndex(answers, (answer) => answer > problem);
  return Math.max(0, Math.min(behind - NEAR_ANSWERS / 2, answers.length - NEAR_ANSWERS));
}

/** A point's own answer answers that point alone; what was done is told behind what it was done about. */
function mayAnswer(items: readonly Item[], problem: number, answer: number): boolean {
  const { parent = null, role } = items[answer] ?? {};
  if (parent !== null && items[parent]?.role === 'problem') return parent === problem;
  return role !== 'remedy' || problem < answer;
}

/** One shared category is half a reason, all of the smaller set a whole one. */
function compareCategories(problem: readonly string[], answer: readonly string[]): number {
  const shared = problem.filter((category) => answer.includes(category)).length;
  return shared === 0 ? 0 : 0.5 + 0.5 * (shared / Math.min(problem.length, answer.length));
}

/** A stretch of text with the aspects that it names. */
interface Phrase {
  readonly text: string;
  readonly aspects: readonly string[];
}

/** The problem that an answer names (针对…), its closing purpose (确保…), and all but the purpose; empty phrases where it has none. */
interface Answer {
  readonly named: Phrase;
  readonly purpose: Phrase;
  readonly body: Phrase;
}

function weighWords(problem: Phrase, { named, purpose, body }: Answer, bigrams: BigramWeights): number {
  const fewer = Math.min(problem.aspects.length, body.aspects.length);
  const byAspect = fewer === 0 ? 0 : countShared(problem, body) / fewer;
  return (
    LOG_ODDS.aspect * byAspect +
    LOG_ODDS.words * bigrams.overlap(problem.text, body.text) +
    LOG_ODDS.headings * bigrams.overlap(firstClause(problem.text), firstClause(body.text)) +
    LOG_ODDS.naming * nearness(problem, named, bigrams) +
    LOG_ODDS.purpose * nearness(problem, purpose, bigrams)
  );
}

/** Up to the first stop: where a point has a heading, that is it. */
function firstClause(text: string): string {
  return /^[^。；，]*/u.exec(text)?.[0] ?? '';
}

/** Shared aspects or shared words of a short phrase, whichever says more; 0–1, 0 for an empty phrase. */
function nearness(problem: Phrase, phrase: Phrase, bigrams: BigramWeights): number {
  if (phrase.text === '') return 0;
  const byAspect = phrase.aspects.length === 0 ? 0 : countShared(problem, phrase) / phrase.aspects.length;
  return Math.max(byAspect, bigrams.overlap(problem.text, phrase.text));
}

function countShared(a: Phrase, b: Phrase): number {
  return a.aspects.filter((aspect) => b.aspects.includes(aspect)).length;
}

const NAMED =
  /(?:针对|解决|克服|改变|围绕)([^，。；]{2,60}?)(?:的?(?:问题|不足|现象|情况|短板|现状)|[，。；])/u;
const PURPOSE =
  /[，；。](?:确保|保证|保障|实现|使|让|切实提高|切实提升|全面提升|不断提高|不断提升)([^。；]{2,60})[。；]?\s*$/u;

function splitAnswer(answer: string): Answer {
  const purpose = PURPOSE.exec(answer)?.[1] ?? '';
  return {
    named: takePhrase(NAMED.exec(answer)?.[1] ?? ''),
    purpose: takePhrase(purpose),
    body: takePhrase(purpose === '' ? answer : answer.replace(purpose, '')),
  };
}

function takePhrase(text: string): Phrase {
  const aspects = Object.keys(ASPECT_WORDS).filter((aspect) =>
    ASPECT_WORDS[aspect]?.some((word) => text.includes(word)),
  );
  return { text, aspects };
}

function dropRivals(candidates: readonly Pair[]): Pair[] {
  const bestForProblem = new Map<number, number>();
  const bestForAnswer = new Map<number, number>();
  for (const { problem, answer, score } of candidates) {
    bestForProblem.set(problem, Math.max(score, bestForProblem.get(problem) ?? 0));
    bestForAnswer.set(answer, Math.max(score, bestForAnswer.get(answer) ?? 0));
  }
  return candidates.filter(
    ({ problem, answer, score }) =>
      score >= RIVAL_SHARE * Math.min(bestForProblem.get(problem) ?? 0, bestForAnswer.get(answer) ?? 0),
  );
}

/** Without the problems of an answer that are one too many; the order stays. */
function keepBest(pairs: readonly Pair[]): Pair[] {
  const byAnswer = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const others = byAnswer.get(pair.answer);
    if (others === undefined) byAnswer.set(pair.answer, [pair]);
    else others.push(pair);
  }
  const kept = new Set<Pair>();
  for (const rivals of byAnswer.values()) {
    for (const pair of rivals.sort((a, b) => b.score - a.score).slice(0, MOST_PROBLEMS)) kept.add(pair);
  }
  return pairs.filter((pair) => kept.has(pair));
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

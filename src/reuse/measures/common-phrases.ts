import type { Words } from './report-words.ts';

/** How far a phrase is spread over a set of reports. */
export interface PhraseSpread {
  /** Reports that have it. */
  readonly reports: number;
  /** How often it stands there, all reports together. */
  readonly occurrences: number;
}

/** The common phrases of some reports. */
export interface CommonPhrases {
  /** For each report and sentence the common phrases that stand there, as indices into `spreads`, repeats included. */
  readonly standing: readonly (readonly Int32Array[])[];
  readonly spreads: readonly PhraseSpread[];
}

const NONE = -1;

/**
 * The phrases of `length` words whose spread over the reports `isCommon` accepts, exactly. `isCommon` must accept whatever is
 * more common than something it accepts: then a phrase is only counted where all its shorter parts are common (Agrawal & Srikant
 * 1994), so that what stands once or twice takes no memory. Linear in the words, once for each length up to `length`.
 */
export function findCommonPhrases(
  reports: readonly (readonly Words[])[],
  length: number,
  isCommon: (spread: PhraseSpread) => boolean,
): CommonPhrases {
  const words = numberWords(reports);
  // at each word the common phrase that begins there: of no words at first, which all sentences hold everywhere
  let phrases: readonly (readonly Int32Array[])[] = words.map((report) =>
    report.map((sentence) => new Int32Array(sentence.length + 1)),
  );
  let spreads: PhraseSpread[] = [];
  for (let size = 1; size <= length; size++)
    ({ phrases, spreads } = lengthen(phrases, words, size, isCommon));
  return {
    standing: phrases.map((report) => report.map((sentence) => sentence.filter((phrase) => phrase !== NONE))),
    spreads,
  };
}

/** The same number for the same word in all reports, from 0. */
function numberWords(reports: readonly (readonly Words[])[]): readonly (readonly Int32Array[])[] {
  const numbers = new Map<string, number>();
  return reports.map((report) =>
    report.map((sentence) =>
      Int32Array.from(sentence, (word) => {
        const known = numbers.get(word);
        if (known !== undefined) return known;
        numbers.set(word, numbers.size);
        return numbers.size - 1;
      }),
    ),
  );
}

// keys of a phrase without its last word and that word stay below 2⁵³
const MOST_WORDS = 2 ** 26;

/** From the common phrases of one word less those of `size` words. */
function lengthen(
  shorter: readonly (readonly Int32Array[])[],
  words: readonly (readonly Int32Array[])[],
  size: number,
  isCommon: (spread: PhraseSpread) => boolean,
): { phrases: Int32Array[][]; spreads: PhraseSpread[] } {
  const counter = createCounter();
  const phrases = shorter.map((report, reportAt) =>
    report.map((parts, sentenceAt) => {
      const own = words[reportAt]?.[sentenceAt] ?? parts;
      const found = new Int32Array(Math.max(0, own.length - size + 1)).fill(NONE);
      for (let at = 0; at < found.length; at++) {
        const [first, second] = [parts[at] ?? NONE, parts[at + 1] ?? NONE];
        if (first !== NONE && second !== NONE)
          found[at] = counter.count(first * MOST_WORDS + (own[at + size - 1] ?? 0), reportAt);
      }
      return found;
    }),
  );
  const spreads: PhraseSpread[] = [];
  const kept = Int32Array.from(counter.spreads, (spread) =>
    isCommon(spread) ? spreads.push(spread) - 1 : NONE,
  );
  for (const report of phrases) {
    for (const sentence of report)
      for (let at = 0; at < sentence.length; at++) sentence[at] = kept[sentence[at] ?? NONE] ?? NONE;
  }
  return { phrases, spreads };
}

interface Counter {
  readonly spreads: readonly PhraseSpread[];
  /** Counts a phrase once more in a report and gives its index; reports must come one after the other. */
  count(key: number, report: number): number;
}

function createCounter(): Counter {
  const numbers = new Map<number, number>();
  const spreads: { reports: number; occurrences: number; last: number }[] = [];
  return {
    spreads,
    count(key, report) {
      const known = numbers.get(key) ?? NONE;
      const spread = spreads[known];
      if (spread === undefined) {
        numbers.set(key, spreads.length);
        return spreads.push({ reports: 1, occurrences: 1, last: report }) - 1;
      }
      spread.occurrences++;
      if (spread.last !== report) spread.reports++;
      spread.last = report;
      return known;
    },
  };
}

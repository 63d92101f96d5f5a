import type { ComparedItem, Comparison, Part } from '../compare-report.ts';
import { quote } from '../quote.ts';
import type { LayerScore, Tally } from '../tally.ts';

const END_CHARS = 12;

/** Items of equal text, in all and apart for 一 and 五. Null: the gold has no items. */
export function scoreItems({ gold, goldItems, foundItems, itemMatches }: Comparison): LayerScore | null {
  if (gold.items === undefined) return null;
  const matched = new Set(itemMatches);
  const countPart = (part: Part) => ({
    class: null,
    hits: goldItems.filter((item, i) => item.part === part && foundItems[itemMatches[i] ?? -1]?.part === part)
      .length,
    gold: goldItems.filter((item) => item.part === part).length,
    found: foundItems.filter((item) => item.part === part).length,
  });
  const all: Tally = {
    figure: 'items/all',
    class: null,
    hits: itemMatches.filter((match) => match !== null).length,
    gold: goldItems.length,
    found: foundItems.length,
  };
  return {
    tallies: [
      all,
      { figure: 'items/overview', ...countPart('overview') },
      { figure: 'items/problems', ...countPart('problems') },
    ],
    misses: [
      ...goldItems.flatMap((item, i) => (itemMatches[i] === null ? [describe('not found', item)] : [])),
      ...foundItems.flatMap((item, j) => (matched.has(j) ? [] : [describe('not in the gold', item)])),
    ],
  };
}

function describe(what: string, item: ComparedItem): string {
  // items often differ in their ends alone
  const end = [...item.printed].slice(-END_CHARS).join('');
  return `${what} (${item.part}): ${quote(item.printed)}, ends ${quote(end)}`;
}

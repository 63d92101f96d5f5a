import { parseElement, splitMatch } from './match-elements.ts';

/**
 * What is wrong with a pattern that is well written but cannot mean what it says, and what is right, in words; else null. Two captures of
 * one name would come out as one, from the first to the last, and a pattern of which nothing need stand in the text would mark any words.
 */
export function findSenseFault(match: string): string | null {
  const elements = splitMatch(match).flatMap((part) => parseElement(part) ?? []);
  const names = elements.flatMap(({ open }) => (open === '' ? [] : open.slice(2, -1)));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined)
    return `two captures are called "${twice}"; right is a name of its own for each, such as "[<act>开通] [<account>#ShortVideo]", or one around all, such as "[<account>开通 #ShortVideo]"`;
  const isRequired = elements.some(
    ({ body, times }) => body !== '.' && times !== '?' && !times.startsWith('{0'),
  );
  return isRequired
    ? null
    : 'nothing in it must stand in the text, since all of it is gaps or may be left out; right is for example "(开通|开设) .{0,4}", with a word, list or tag that has no ? or {0,…} behind it';
}

const PAIRS = new Map([
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
]);

/**
 * What is wrong with a pattern in compromise's match syntax, in words, or null. compromise itself takes a bracket that is never closed
 * for a letter and a tag that nobody gives for one that never occurs, so that the pattern would silently match nothing.
 */
export function findMatchFault(match: string, tags: ReadonlySet<string>): string | null {
  const unbalanced = findUnbalanced(match);
  if (unbalanced !== null) return unbalanced;
  for (const [, tag = ''] of match.matchAll(/#([A-Za-z]*)/gu)) {
    if (tag === '') return 'a # without the name of a tag';
    if (!tags.has(tag)) return `unknown tag: "#${tag}"`;
  }
  return match.trim() === '' ? 'it is empty' : null;
}

function findUnbalanced(match: string): string | null {
  const open: string[] = [];
  for (const character of match) {
    if (PAIRS.has(character)) {
      if (character === '[' && open.includes('[')) return 'a [ inside another [';
      open.push(character);
    } else if ('])}'.includes(character) && PAIRS.get(open.pop() ?? '') !== character) {
      return `a ${character} that nothing opens`;
    }
  }
  const left = open.at(-1);
  return left === undefined ? null : `a ${left} that is never closed`;
}

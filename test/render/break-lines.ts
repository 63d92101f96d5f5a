/** Width of one character at font size 1. */
export type Measure = (character: string) => number;

/** What may not begin a line, and what may not end one (禁则). */
const NOT_FIRST = /[，。、；：！？）》」』”’…,.;:!?)%]/;
const NOT_LAST = /[（《「『“‘(]/;

/** A text as lines that fit `width` (at font size 1), the first indented; numbers and words of Latin letters stay whole. */
export function breakLines(
  text: string,
  width: number,
  measure: Measure,
  { indent = 0 }: { indent?: number } = {},
): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = indent;
  for (const unit of unbreakable(text)) {
    const size = [...unit].reduce((sum, character) => sum + measure(character), 0);
    if (line.length > 0 && used + size > width + ROUNDING) {
      // a mark that cannot begin a line takes the character before it along
      const carried = NOT_FIRST.test(unit) || NOT_LAST.test(line.at(-1) ?? '') ? line.splice(-1) : [];
      if (line.length === 0) line.push(...carried.splice(0));
      lines.push(line.join(''));
      line = carried;
      used = carried.join('') === '' ? 0 : [...carried.join('')].reduce((sum, c) => sum + measure(c), 0);
    }
    line.push(unit);
    used += size;
  }
  return [...lines, line.join('')];
}

const ROUNDING = 1e-6;

function unbreakable(text: string): string[] {
  return text.match(/[\w.]+%?|./gsu) ?? [];
}

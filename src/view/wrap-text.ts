import stringWidth from 'string-width';

/** `text` on lines of at most `width` columns (a Han character takes two), the lines after the first indented by `indent` blanks. */
export function wrapText(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const character of text.replace(/\s+/g, ' ')) {
    const size = stringWidth(character);
    // a mark that closes may hang over, rather than open a line
    if (columns + size > width - indent && !/[，。；：、！？）》”]/.test(character)) {
      lines.push(line);
      line = '';
      columns = 0;
    }
    line += character;
    columns += size;
  }
  lines.push(line);
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** `text` cut to `width` columns, with … where something was cut. */
export function cutText(text: string, width: number): string {
  const compact = text.replace(/\s+/g, ' ');
  if (stringWidth(compact) <= width) return compact;
  let cut = '';
  let columns = 1;
  for (const character of compact) {
    columns += stringWidth(character);
    if (columns > width) break;
    cut += character;
  }
  return `${cut}…`;
}

import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';

/** A heading of the genre is shorter; a longer line without an end was broken by a page or a text box. */
const LONGEST_HEADING = 40;

const TERMINAL = /[。！？!?；;：:….”’）)》]$/u;
const HANGING = /[，、,“（(《]$/u;
const CANNOT_OPEN = /^[，。、；：！？）)”’》]/u;

/**
 * The paragraphs of `span`, trimmed, blank lines left out. A line that breaks off in mid-sentence is joined with the next
 * unless `opensPoint` says that a marker stands there.
 */
export function splitParagraphs(text: string, span: Span, opensPoint: (offset: number) => boolean): Span[] {
  const paragraphs: Span[] = [];
  let lineStart = span.start;
  while (lineStart < span.end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > span.end ? span.end : newline;
    const line = trimSpan(text, { start: lineStart, end: lineEnd });
    lineStart = lineEnd + 1;
    if (line.start === line.end) continue;
    const previous = paragraphs.at(-1);
    if (previous !== undefined && !opensPoint(line.start) && isBroken(text, previous, line)) {
      paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

function isBroken(text: string, previous: Span, line: Span): boolean {
  const before = text.slice(Math.max(previous.start, previous.end - LONGEST_HEADING), previous.end);
  if (HANGING.test(before) || CANNOT_OPEN.test(text.slice(line.start, line.start + 1))) return true;
  return previous.end - previous.start > LONGEST_HEADING && !TERMINAL.test(before);
}

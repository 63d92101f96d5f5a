import { normalizeText } from '../../text/normalize.ts';
import { applyEdits } from '../../text/offset-map.ts';
import { rejoinEdits } from '../text/rejoin-lines.ts';
import type { Block, NoteReference } from './blocks.ts';
import { numberParagraph } from './number-paragraph.ts';
import { readInline } from './read-inline.ts';
import { readTable } from './read-table.ts';
import type { ReadingContext } from './reading-context.ts';
import { unwrapChildren } from './unwrap.ts';
import { findChild, settingOf, switchOf, type XmlElement } from './xml-element.ts';

/** Text whose end of paragraph is deleted or hidden: it goes on in the next paragraph, under that one's number. */
interface Carried {
  readonly text: string;
  readonly notes: readonly NoteReference[];
}

const NOTHING: Carried = { text: '', notes: [] };

/** Paragraphs and tables of a body, a cell, a text box or a note, in order; empty paragraphs are left out. */
export function readBlocks(container: XmlElement, context: ReadingContext): Block[] {
  const blocks: Block[] = [];
  let carried = NOTHING;
  for (const child of unwrapChildren(container)) {
    if (child.name === 'w:p') {
      const paragraph = readParagraph(child, carried, context);
      // one by one: a paragraph may have more lines than a call takes arguments
      for (const block of paragraph.blocks) blocks.push(block);
      carried = paragraph.carried;
    } else if (child.name === 'w:tbl') {
      for (const line of writeLines('', carried)) blocks.push(line);
      carried = NOTHING;
      const table = readTable(child, context, readBlocks);
      if (table !== null) blocks.push(table);
    } else if (child.name === 'w:altChunk') {
      // a whole file of another format inside this one
      context.met.objects++;
    }
  }
  return [...blocks, ...writeLines('', carried)];
}

function readParagraph(
  paragraph: XmlElement,
  before: Carried,
  context: ReadingContext,
): { blocks: Block[]; carried: Carried } {
  const properties = findChild(paragraph, 'w:pPr');
  const style = settingOf(findChild(properties, 'w:pStyle')) ?? context.styles.defaultParagraph;
  const inline = readInline(paragraph, style, context);
  const whole = { text: before.text + inline.text, notes: [...before.notes, ...inline.notes] };
  const endsHere = !isEndRemoved(properties);
  const blocks = endsHere ? writeLines(numberParagraph(properties, style, context), whole) : [];
  for (const box of inline.boxes) blocks.push(...readBox(box, context));
  return { blocks, carried: endsHere ? NOTHING : whole };
}

/** True where the end of the paragraph is deleted, moved away or hidden. */
function isEndRemoved(properties: XmlElement | null): boolean {
  const mark = findChild(properties, 'w:rPr');
  return (
    findChild(mark, 'w:del') !== null ||
    findChild(mark, 'w:moveFrom') !== null ||
    switchOf(findChild(mark, 'w:vanish')) === true
  );
}

function readBox(box: XmlElement, context: ReadingContext): Block[] {
  const outer = context.fields;
  context.fields = [];
  const blocks = readBlocks(box, context);
  context.fields = outer;
  return blocks;
}

/**
 * A paragraph as printed lines: a line break of its own (Shift+Enter) begins a paragraph unless it falls in mid-sentence; the marker
 * stands before the first line, alone where nothing follows it.
 */
function writeLines(marker: string, { text: raw, notes }: Carried): Block[] {
  const normalized = normalizeText(raw).text;
  const text = normalized.includes('\n') ? applyEdits(normalized, rejoinEdits(normalized)).text : normalized;
  const [first = '', ...more] = text.split('\n').map((line) => line.trim());
  const lines = [marker + markerJoint(marker, first) + first, ...more].filter((line) => line !== '');
  return lines.map((line, i) => ({
    kind: 'paragraph',
    text: line,
    notes: i === lines.length - 1 ? notes : [],
  }));
}

/** A blank where without it the marker and the text would make one word or one figure: 1. 2023年, (a) an item. */
function markerJoint(marker: string, text: string): '' | ' ' {
  return /[0-9A-Za-z.)]$/.test(marker) && /^[0-9A-Za-z]/.test(text) ? ' ' : '';
}

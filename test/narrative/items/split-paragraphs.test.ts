import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/narrative/items/split-paragraphs.ts';
import { sliceSpan } from '../../../src/text/span.ts';

function split(text: string): string[] {
  return splitParagraphs(text, { start: 0, end: text.length }, () => false).map((span) =>
    sliceSpan(text, span),
  );
}

// 48 half widths a line, as a converter breaks them
const FULL = '全年在门户网站专栏公布水质监测和河道整治信息九十';
const CLOSED = '全年在门户网站专栏公布水质监测和“河湖四乱整治”';

describe('splitParagraphs', () => {
  it('goes on behind a closing mark at the end of a full line where all lines run to one width', () => {
    const text = `${FULL}\n${CLOSED}\n${FULL}\n${CLOSED}\n两类信息。`;
    expect(split(text)).toEqual([text]);
  });

  it('ends at that mark where the lines are of many lengths', () => {
    expect(split(`${CLOSED}\n另行公布。\n有关情况见附件。\n完。`)).toHaveLength(4);
  });

  it('takes a section of 200,000 lines', () => {
    expect(split('已公布。\n'.repeat(200_000))).toHaveLength(200_000);
  });
});

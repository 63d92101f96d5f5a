import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { layOutReport } from '../render/blocks.ts';
import { findDifferences } from '../render/find-differences.ts';
import type { DrawnGrid } from '../render/grid.ts';
import { loadTruths, type Truth } from '../render/truth.ts';
import { cell, definition, list, numbered, paragraph, row, table, writeDocx } from './docx-writer.ts';

const LEVELS = [
  { format: 'chineseCounting', text: '%1、', marker: /^([一二三四五六七八九])、/u },
  { format: 'chineseCounting', text: '（%2）', marker: /^（([一二三四五六七八九])）/u },
  { format: 'chineseCountingThousand', text: '%3是', marker: /^([一二三四五六七八九])是/u },
];

/** A truth as Word would keep it: tables merged by gridSpan and vMerge, numbers of headings and points left to Word. */
function renderDocx(truth: Truth): Uint8Array {
  const drawNumbered = createNumberer();
  const blocks = layOutReport(truth).map((block) =>
    block.kind === 'table' ? drawTable(block.grid) : drawNumbered.paragraph(block.text),
  );
  return writeDocx(blocks.join(''), { numbering: definition(0, LEVELS) + drawNumbered.lists() });
}

/** Paragraphs in the lists that print their markers: where a number does not follow the last one, a list that starts there. */
function createNumberer() {
  const lists = [list(1, 0)];
  let next = LEVELS.map(() => 1);
  return {
    lists: () => lists.join(''),
    paragraph: (text: string): string => {
      const level = LEVELS.findIndex(({ marker }) => marker.test(text));
      const marker = LEVELS[level]?.marker.exec(text);
      if (marker === null || marker === undefined) return paragraph(text);
      const number = '一二三四五六七八九'.indexOf(marker[1] ?? '') + 1;
      if (number !== next[level]) {
        const start = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${number}"/></w:lvlOverride>`;
        lists.push(list(lists.length + 1, 0, start));
      }
      next = next.map((expected, i) => (i < level ? expected : i === level ? number + 1 : 1));
      return numbered(text.slice(marker[0].length), lists.length, level);
    },
  };
}

function drawTable({ rowCount, cells }: DrawnGrid): string {
  const rows = Array.from({ length: rowCount }, (_, at) => {
    const inRow = cells.filter(({ row: first, rowSpan }) => first <= at && at < first + rowSpan);
    const drawn = [...inRow].sort((a, b) => a.column - b.column);
    return row(
      drawn.map(({ text, row: first, rowSpan, columnSpan }) => {
        const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
        const merge = rowSpan === 1 ? '' : first === at ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        return cell(first === at ? text : '', span + merge);
      }),
    );
  });
  return table(rows);
}

describe('a report in Word, its headings and points numbered by Word', () => {
  it.each(loadTruths())('$file is read as it was meant', async (truth) => {
    const report = describeReport(await readBytes(renderDocx(truth), 'report.docx'));
    expect(findDifferences(report, truth)).toEqual([]);
  });
});

import type { Block } from './assemble-document.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { findUnruledGrids } from './find-unruled-grids.ts';
import { joinBrokenRows } from './join-broken-rows.ts';
import { joinParagraphs, type PlacedLine } from './join-paragraphs.ts';
import { type Layout, measureLayout } from './measure-layout.ts';
import type { PageContent } from './page-content.ts';
import type { PageGrid } from './page-grid.ts';
import { type PageLine, readPageLines } from './page-line.ts';
import { readRuledGrids } from './read-ruled-grids.ts';

interface LaidOutPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  readonly grids: readonly PageGrid[];
}

/** The paragraphs and tables of the pages in reading order: page after page, from top to bottom. */
export function layOutPages(contents: readonly PageContent[]): Block[] {
  const ruled = contents.map((content): LaidOutPage => {
    const { grids, rest } = readRuledGrids(content);
    return { width: content.width, height: content.height, grids, lines: readPageLines(rest) };
  });
  const pages = joinBrokenRows(dropRunningHeads(ruled)).map((page): LaidOutPage => {
    const { grids, rest } = findUnruledGrids(page.lines);
    return { ...page, grids: [...page.grids, ...grids], lines: rest };
  });
  const layouts = measureLayouts(pages);
  const blocks: Block[] = [];
  let lines: PlacedLine[] = [];
  const flush = () => {
    for (const joined of joinParagraphs(lines)) blocks.push({ kind: 'paragraph', lines: joined });
    lines = [];
  };
  pages.forEach((page, index) => {
    const layout = layouts.get(Math.round(page.width)) ?? measureLayout([], page.width);
    const parts = [
      ...page.grids.map((grid) => ({ y: grid.top, grid, line: null })),
      ...page.lines.map((line) => ({ y: line.y, grid: null, line })),
    ].sort((a, b) => a.y - b.y);
    for (const { grid, line } of parts) {
      if (line !== null) lines.push({ ...line, page: index, layout });
      else {
        flush();
        blocks.push({ kind: 'grid', page: index, grid });
      }
    }
  });
  flush();
  return blocks;
}

/** The layout of the pages of each width: sideways pages have margins of their own. */
function measureLayouts(pages: readonly LaidOutPage[]): Map<number, Layout> {
  const byWidth = new Map<number, PageLine[][]>();
  for (const page of pages) {
    const width = Math.round(page.width);
    byWidth.set(width, [...(byWidth.get(width) ?? []), [...page.lines]]);
  }
  return new Map([...byWidth].map(([width, lines]) => [width, measureLayout(lines, width)]));
}

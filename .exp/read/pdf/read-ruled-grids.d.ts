import type { Glyph, PageContent } from './page-content.ts';
import type { PageGrid } from './page-grid.ts';
/** The tables of a page that have ruling lines, top to bottom, and the glyphs that stand in none of them. */
export declare function readRuledGrids(content: PageContent): {
    grids: PageGrid[];
    rest: Glyph[];
};

import { normalizeText } from '../../text/normalize.ts';
import { joinLineTexts } from '../join-line-texts.ts';
import { groupLines, mainDirection } from './group-lines.ts';
import { joinGlyphs } from './join-glyphs.ts';
import type { Glyph } from './page-content.ts';

/** The normalised text of a cell: its lines joined, in the direction in which most of it is written; '' where it is blank. */
export function readCellText(glyphs: readonly Glyph[]): string {
  const lines = groupLines(glyphs, mainDirection(glyphs));
  // inside a cell even wide gaps between Han characters are justification: 总 计
  const texts = lines.map((line) => normalizeText(joinGlyphs(line, { keepWide: false })).text.trim());
  return joinLineTexts(texts);
}

import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/evaluate/compare-text.ts';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { layOutReport } from '../render/blocks.ts';
import { damageBlocks } from '../render/damage.ts';
import { findDifferences } from '../render/find-differences.ts';
import { seededRandom } from '../render/random.ts';
import { DAMAGES, loadTruths, type Truth } from '../render/truth.ts';
import { CHROME_WORDS, SITE_STYLES, type SiteStyle } from './html-pages.ts';

const truths = loadTruths();
const PUBLISHED = '2022-01-20';

function buildPage(style: SiteStyle, truth: Truth): Uint8Array {
  return style.build({
    title: truth.title,
    published: truth.published ?? PUBLISHED,
    blocks: layOutReport(truth),
  });
}

describe.each(SITE_STYLES)('a report on a page: $name', (style) => {
  it.each(truths)('$file is read as it was meant', async (truth) => {
    const document = await readBytes(buildPage(style, truth), 'report.html');
    const report = describeReport(document);
    // what a report does not print of its date, the page knows
    const published = truth.published ?? (style.hasMetadata ? PUBLISHED : null);
    expect(findDifferences(report, { ...truth, published })).toEqual([]);
    for (const word of CHROME_WORDS) expect(document.text).not.toContain(word);
  });
});

describe('a report with damaged characters', () => {
  it.each(DAMAGES)('is read in spite of %s', async (damage) => {
    for (const style of SITE_STYLES) {
      for (const truth of truths.slice(0, 5)) {
        const blocks = damageBlocks(layOutReport(truth), [damage], seededRandom(5));
        const bytes = style.build({ title: truth.title, published: truth.published ?? PUBLISHED, blocks });
        const report = describeReport(await readBytes(bytes, 'report.html'));
        expect(findDifferences(report, truth), `${style.name}, ${truth.file}`).toEqual([]);
      }
    }
  });
});

describe('six pages of one report', () => {
  it('have the same text, white space and the date over the article aside', async () => {
    const [truth] = truths;
    if (truth === undefined) throw new Error('no truths');
    const texts = await Promise.all(
      SITE_STYLES.map(async (style) => {
        const { text } = await readBytes(buildPage(style, truth), 'report.html');
        return compareText(text.replace(/^发布(?:时间|日期)：.*\n/m, ''));
      }),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it.each(SITE_STYLES)('tell title and date: $name', async (style) => {
    const [truth] = truths;
    if (truth === undefined) throw new Error('no truths');
    const { metadata } = await readBytes(buildPage(style, truth), 'report.html');
    const published = style.hasMetadata ? truth.published : null;
    expect(metadata.published).toBe(published);
    expect(metadata.title).toBe(style.hasMetadata ? truth.title : null);
  });
});

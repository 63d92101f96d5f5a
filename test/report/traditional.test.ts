import pairs from 'opencc-js/dict/STCharacters';
import { describe, expect, it } from 'vitest';
import { describeNarrative } from '../../src/narrative/index.ts';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { isTraditional, simplifyText } from '../../src/text/traditional.ts';
import { findDifferences } from '../render/find-differences.ts';
import { renderText } from '../render/render-text.ts';
import { loadTruths } from '../render/truth.ts';

const TRADITIONAL = new Map(
  pairs.split('|').map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

/** The same words in traditional script, character by character. */
function toTraditional(text: string): string {
  return [...text].map((character) => TRADITIONAL.get(character) ?? character).join('');
}

const truths = loadTruths().filter(({ file }) => file.endsWith('.txt'));

describe('a report in traditional script', () => {
  it.each(truths)('$file is read as the simplified one, its text as printed', async (truth) => {
    const text = renderText(truth, { damage: [] });
    const [plain, printed] = await Promise.all(
      [text, toTraditional(text)].map(async (content) =>
        describeReport(await readBytes(Buffer.from(content), 'a.txt')),
      ),
    );
    if (plain === undefined || printed === undefined) throw new Error('two reports were read');
    expect(printed.text).toBe(toTraditional(plain.text));
    expect(printed.diagnostics.map(({ code }) => code)).toContain('text.traditional');
    expect(printed.sections.map(({ kind, span, titleSpan }) => [kind, span, titleSpan])).toEqual(
      plain.sections.map(({ kind, span, titleSpan }) => [kind, span, titleSpan]),
    );
    const differences = findDifferences({ ...printed, text: plain.text }, truth);
    expect(differences).toEqual(findDifferences(plain, truth));
    const marks = describeNarrative(printed);
    const { items, staffing, quantities } = describeNarrative(plain);
    expect(marks.items.map(({ span, role }) => [span, role])).toEqual(
      items.map(({ span, role }) => [span, role]),
    );
    expect(marks.staffing).toEqual(staffing);
    expect(marks.quantities).toEqual(quantities);
  });

  it('names the agency as simplified reports do, and as it prints itself', async () => {
    const text = toTraditional(
      '柳渡县农业农村局2022年政府信息公开工作年度报告\n一、总体情况\n公开工作有序开展。\n',
    );
    const report = describeReport(await readBytes(Buffer.from(text), 'a.txt'));
    expect(report.agencyVariants).toEqual(['柳渡县农业农村局', toTraditional('柳渡县农业农村局')]);
  });
});

describe('simplifyText', () => {
  it('keeps every offset, characters beyond the basic plane and phrases of other lengths too', () => {
    const text = `${toTraditional('政务公开与监督检查𠮷')}𠁞㑮`;
    expect(simplifyText(text)).toHaveLength(text.length);
    expect(simplifyText(text).slice(0, 10)).toBe('政务公开与监督检查𠮷'.slice(0, 10));
  });

  it('leaves a simplified text with a few traditional characters as it is', () => {
    const text = '本年度公开信息有序推进，内容真实，更新及时，与臺北市交流一次。';
    expect(isTraditional(text)).toBe(false);
    expect(simplifyText(text)).toBe(text);
    expect(simplifyText('')).toBe('');
  });
});

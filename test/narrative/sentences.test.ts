import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitItems } from '../../src/narrative/items/split-items.ts';
import { assignRoles } from '../../src/narrative/roles/assign-roles.ts';
import { splitSentences } from '../../src/narrative/sentences.ts';
import { sliceSpan, spanContains } from '../../src/text/span.ts';
import { makeReport } from './make-report.ts';

function read(body: string): (readonly [number | null, string])[] {
  const report = makeReport([{ kind: 'overview', body }]);
  return splitSentences(report, assignRoles(report, splitItems(report))).map(({ item, span }) => [
    item,
    sliceSpan(report.text, span),
  ]);
}

describe('splitSentences', () => {
  it('ends at full stops and never crosses a point', () => {
    expect(read('（一）健全制度。修订指南。一是梳理目录；二是规范答复！')).toEqual([
      [0, '（一）健全制度。'],
      [0, '修订指南。'],
      [1, '一是梳理目录；'],
      [2, '二是规范答复！'],
    ]);
  });

  it('gives a heading line a sentence of its own', () => {
    expect(read('（一）加强学习\n组织了培训。\n（二）强化考核\n开展了考核。')).toEqual([
      [0, '（一）加强学习'],
      [0, '组织了培训。'],
      [1, '（二）强化考核'],
      [1, '开展了考核。'],
    ]);
  });

  it('keeps quotations and brackets whole, with the marks that close them', () => {
    expect(read('落实“先审后发。谁公开谁负责。”要求（见附件。）办理。他说：“已办结。”全年2件。')).toEqual([
      [0, '落实“先审后发。谁公开谁负责。”要求（见附件。）办理。'],
      [1, '他说：“已办结。”全年2件。'],
    ]);
  });

  it('tells a half-width stop from a decimal point and a web address', () => {
    expect(read('访问量3.5万次,网址www.example.cn可查.全年办结2件.')).toEqual([
      [0, '访问量3.5万次,网址www.example.cn可查.'],
      [1, '全年办结2件.'],
    ]);
  });

  it('leaves out nothing but white space', () => {
    const pieces = fc.constantFrom(
      '一是',
      '二是',
      '（一）',
      '。',
      '！',
      '”',
      '“',
      '\n',
      ' ',
      '；',
      '公开信息',
      '3.5万',
      '（',
      '）',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const body = parts.join('').trim();
        const report = makeReport([{ kind: 'overview', body }]);
        const items = assignRoles(report, splitItems(report));
        const sentences = splitSentences(report, items);
        expect(
          sentences
            .map(({ span }) => sliceSpan(report.text, span))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(body.replace(/\s/gu, ''));
        for (const { item, span } of sentences) {
          const holder = item === null ? undefined : items[item]?.span;
          expect(holder !== undefined && spanContains(holder, span)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitItems } from '../../../src/narrative/items/split-items.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { makeReport } from '../make-report.ts';
import { MARKED_NARRATIVES } from '../marked-narratives/index.ts';

describe('splitItems', () => {
  it.each(MARKED_NARRATIVES)('$name', ({ kind, items }) => {
    const report = makeReport([{ kind, body: items.map(([, , text]) => text).join('') }]);
    const drafts = splitItems(report);
    expect(drafts.map((draft) => [draft.level, sliceSpan(report.text, draft.span)])).toEqual(
      items.map(([level, , text]) => [level, text.trim()]),
    );
  });

  it('leaves out nothing but white space, whatever the text', () => {
    const pieces = fc.constantFrom(
      '一是',
      '二是',
      '三是',
      '（一）',
      '（二）',
      '(1)',
      '1.',
      '2、',
      '①',
      '②',
      '首先',
      '其次',
      '一方面',
      '另一方面',
      '第一，',
      '第二，',
      '\n',
      '\n\n',
      '。',
      '；',
      '，',
      '：',
      '“',
      '”',
      '（',
      '）',
      ' ',
      '下一步',
      '针对以上问题',
      '存在的问题',
      '公开不及时',
      '加强培训',
      '2022年',
      '3.5万条',
      '●',
      '最后',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const body = parts.join('').trim();
        const report = makeReport([{ kind: 'problems_and_measures', body }]);
        const drafts = splitItems(report);
        const joined = drafts.map((draft) => sliceSpan(report.text, draft.span)).join('');
        expect(joined.replace(/\s/gu, '')).toBe(body.replace(/\s/gu, ''));
        for (const [index, draft] of drafts.entries()) {
          expect(draft.span.start).toBeLessThan(draft.span.end);
          expect(draft.span.start).toBeGreaterThanOrEqual(drafts[index - 1]?.span.end ?? 0);
          const parent = draft.parent === null ? undefined : drafts[draft.parent];
          expect(draft.level).toBe((parent?.level ?? 0) + 1);
        }
      }),
      { seed: 20240101, numRuns: 500 },
    );
  });

  it('skips sections that only count, and empty reports', () => {
    expect(splitItems(makeReport([{ kind: 'requests', body: '1.本年新收申请 2' }]))).toEqual([]);
    expect(splitItems(makeReport([]))).toEqual([]);
  });

  it('sets the heading of a point apart from its elaboration', () => {
    const body = '（一）加强学习\n组织了培训。\n（二）规范流程。修订了指南。\n（三）公开信息12条。';
    const report = makeReport([{ kind: 'overview', body }]);
    const headings = splitItems(report).map(({ span, headingEnd }) =>
      headingEnd === null ? null : report.text.slice(span.start, headingEnd),
    );
    expect(headings).toEqual(['（一）加强学习', '（二）规范流程。', null]);
  });

  it('numbers the points of each list', () => {
    const report = makeReport([{ kind: 'measures', body: '一是学习；二是培训。\n1.检查；\n2.通报。' }]);
    const drafts = splitItems(report);
    expect(drafts.map((draft) => draft.place)).toEqual([1, 2, 1, 2]);
    expect(new Set(drafts.map((draft) => draft.list)).size).toBe(2);
  });
});

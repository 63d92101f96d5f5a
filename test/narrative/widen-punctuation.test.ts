import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNarrative } from '../../src/narrative/describe-narrative.ts';
import { widenPunctuation } from '../../src/narrative/widen-punctuation.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { makeReport } from './make-report.ts';

describe('widenPunctuation', () => {
  it.each([
    ['更新不及时,内容不全;人手偏紧:', '更新不及时，内容不全；人手偏紧：'],
    ['(一)加强培训', '（一）加强培训'],
    ['更新慢.改进措施:加强值守.', '更新慢。改进措施：加强值守。'],
    ['见表1.2和www.例.cn', '见表1.2和www.例.cn'],
    ['共1,204条,于10:30发布', '共1,204条，于10:30发布'],
    ['见http://www.example.cn/a?b:c', '见http://www.example.cn/a?b:c'],
  ])('%s', (printed, wide) => {
    expect(widenPunctuation(printed)).toBe(wide);
  });

  it('keeps every offset', () => {
    const texts = fc
      .array(fc.constantFrom(',', ';', ':', '(', ')', '文', '1', 'a', '/', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => widenPunctuation(text).length === text.length),
      { seed: 11 },
    );
  });

  it('lets half-width punctuation change neither borders nor roles, and markers stay as printed', () => {
    const wide =
      '本年仍存在以下不足：（一）更新不够及时，栏目偏少；（二）人手偏紧。下一步做好以下工作：（一）加快更新；（二）补充人手。';
    const narrow = wide.replace(
      /[，；：（）]/g,
      (mark) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark] ?? mark,
    );
    const items = [wide, narrow].map((body) => {
      const report = makeReport([{ kind: 'problems_and_measures', body }]);
      return describeNarrative(report).items.map((item) => ({
        ...item,
        text: sliceSpan(report.text, item.span),
      }));
    });
    const [ofWide = [], ofNarrow = []] = items;
    expect(ofWide).toHaveLength(6);
    expect(ofNarrow.map(({ span, role }) => ({ span, role }))).toEqual(
      ofWide.map(({ span, role }) => ({ span, role })),
    );
    expect(ofNarrow.map(({ marker }) => marker)).toEqual([null, '(一)', '(二)', null, '(一)', '(二)']);
  });
});

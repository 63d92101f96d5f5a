import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNarrative } from '../../src/narrative/describe-narrative.ts';
import { makeReport } from './make-report.ts';

/** Every span that was marked lies in the text, is not empty, and items follow one another. */
function checkSpans(body: string): number {
  const report = makeReport([
    { kind: 'overview', body },
    { kind: 'problems_and_measures', body },
  ]);
  const { items, staffing, mechanisms, quantities, sentences, commitments } = describeNarrative(report);
  const spans = [...items, ...staffing, ...mechanisms, ...quantities, ...sentences].map(({ span }) => span);
  const parts = commitments.flatMap(({ owner, deadline, amount, instrument }) => [
    owner,
    deadline,
    amount,
    instrument,
  ]);
  for (const span of [...spans, ...parts]) {
    if (span === null) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(report.text.length);
  }
  for (const [index, { span }] of items.entries())
    expect(span.start).toBeGreaterThanOrEqual(items[index - 1]?.span.end ?? 0);
  for (const { item } of [...staffing, ...mechanisms, ...quantities]) expect(items[item]).toBeDefined();
  return items.length;
}

describe('describeNarrative on bad input', () => {
  it.each([
    ['no punctuation', '公开信息更新不及时下一步加强培训由专人负责配备工作人员两名'.repeat(200), 1],
    ['one sentence of 100,000 characters', `${'将公开工作纳入考核，'.repeat(10_000)}完成。`, 1],
    [
      '10,000 markers inside each other',
      Array.from({ length: 10_000 }, (_, i) => `（${'一二三四五'[i % 5]}）${i % 9}.`).join(''),
      1,
    ],
    ['lists that open anew in each last point', '1.更新慢2.人员少'.repeat(2000), 20],
    ['nothing but markers', '一是二是三是（一）（二）1.2.3.①②③第一，第二，首先其次'.repeat(50), 1],
    ['emoji', '😀公开👍了信息3️⃣条。下一步🚀将加强培训👩‍👩‍👧‍👦。', 2],
    ['mixed scripts', 'Website更新slow。сайт 3 個，ウェブ5件。بطيء، 更新不及时。', 1],
    ['control characters', '公开\u0000信息\u0007不\u001b[31m及时。\u200f下一步\u202e加强。', 1],
    ['lone surrogates', '公开\ud800信息\udc00不及时。一是\udfff更新慢；二是\ud83d内容少。', 2],
    ['an open bracket and no end', `（${'更新不及时，'.repeat(3000)}`, 1],
    ['an open quotation and no end', `“${'一是更新慢；'.repeat(3000)}`, 1],
    ['nothing', '', 0],
    ['blanks', ' \n\t\u3000\n'.repeat(100), 0],
  ])('marks valid spans in %s', (_, body, least) => {
    expect(checkSpans(body)).toBeGreaterThanOrEqual(least);
  });

  // eight times the text takes about eight times the time; a clause that rereads its sentence took more than twenty times
  it.each([
    ['denials', '未收到申请，'],
    ['named persons', '由张伟、李娜负责公开工作，'],
    ['counted staff', '部分栏目更新不及时，配备工作人员两名，'],
    ['training promised', '拟加强培训，'],
  ])(
    'takes time in proportion to one sentence of many %s',
    (_, clause) => {
      const timeOf = (length: number) => {
        const body = clause.repeat(length / clause.length);
        const report = makeReport([{ kind: 'overview', body }]);
        const from = performance.now();
        describeNarrative(report);
        return performance.now() - from;
      };
      timeOf(5000);
      const short = Math.min(timeOf(10_000), timeOf(10_000));
      expect(Math.min(timeOf(80_000), timeOf(80_000)) / short).toBeLessThan(16);
    },
    30_000,
  );

  it('marks valid spans in whatever stands together', () => {
    const pieces = fc.constantFrom(
      ...[
        '一是',
        '二是',
        '（一）',
        '1.',
        '①',
        '。',
        '；',
        '，',
        '：',
        '\n',
        '“',
        '”',
        '《',
        '》',
        '（',
        '）',
      ],
      ...[
        '下一步，',
        '将',
        '更新不及时',
        '配备专职人员',
        '2名',
        '收到申请',
        '3件',
        '未',
        '成立领导小组',
        '每季度',
        '6月底前',
      ],
      ...['😀', '\ud800', '\u0000', ' ', 'A', '9', '𠮷'],
    );
    const bodies = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(bodies, (body) => {
        checkSpans(body);
      }),
      { seed: 417, numRuns: 300 },
    );
  });
});

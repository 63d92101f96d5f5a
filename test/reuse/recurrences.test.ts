import { describe, expect, it } from 'vitest';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { makeReport } from './corpus.ts';

type Line = readonly [role: string, section: string, text: string];

function makeMarked(year: number, lines: readonly Line[], agency = '甲县水务局') {
  const sentences = makeReport(
    agency,
    year,
    lines.map(([, , text]) => text),
  );
  return sentences.map((sentence, at) => ({
    ...sentence,
    role: lines[at]?.[0] ?? null,
    section: lines[at]?.[1] ?? null,
  }));
}

const FIVE = 'problems_and_measures';
const problem = '一是泵站用水收费标准张贴位置偏高，老人辨认吃力。';
const promise = '下一步，我局将逐村巡回播放用水权益广播并发放方言录音卡片。';
const kept = '2021年，甲县水务局逐村巡回播放了用水权益广播并发放了方言录音卡片120张。';

describe('findRecurrences', () => {
  it('finds problems that return and promises that are repeated or told of in the overview', () => {
    const { recurrences } = findReuse([
      ...makeMarked(2020, [
        ['problem', FIVE, problem],
        ['measure', FIVE, promise],
      ]),
      ...makeMarked(2021, [
        ['achievement', 'overview', '灌区水情短信按旬推送到用水户手机并附咨询渠道。'],
        ['achievement', 'overview', kept],
        ['problem', FIVE, problem],
        ['measure', FIVE, promise],
      ]),
    ]);
    expect(
      recurrences.map(({ kind, fromSentenceId, toSentenceId }) => [kind, fromSentenceId, toSentenceId]),
    ).toEqual([
      ['problem_returned', '甲县水务局-2020-0', '甲县水务局-2021-2'],
      ['promise_repeated', '甲县水务局-2020-1', '甲县水务局-2021-3'],
      ['promise_reported', '甲县水务局-2020-1', '甲县水务局-2021-1'],
    ]);
    expect(recurrences[0]).toMatchObject({ sameness: 'verbatim', similarity: 1 });
    expect(recurrences[2]?.similarity).toBeGreaterThanOrEqual(0.75);
  });

  it('takes neither a problem for a promise, nor another agency’s year, nor a year between', () => {
    const asMeasure: Line = ['measure', FIVE, problem];
    const asProblem: Line = ['problem', FIVE, problem];
    expect(
      findReuse([...makeMarked(2020, [asProblem]), ...makeMarked(2021, [asMeasure])]).recurrences,
    ).toEqual([]);
    expect(
      findReuse([...makeMarked(2020, [asProblem]), ...makeMarked(2021, [asProblem], '乙县水务局')])
        .recurrences,
    ).toEqual([]);
    expect(
      findReuse([...makeMarked(2020, [asProblem]), ...makeMarked(2022, [asProblem])]).recurrences,
    ).toEqual([]);
  });

  it('finds no promise in a sentence on something else', () => {
    const other = '全年巡查灌渠四百公里并清理淤塞涵洞，群众反映良好。';
    expect(
      findReuse([
        ...makeMarked(2020, [['measure', FIVE, promise]]),
        ...makeMarked(2021, [['achievement', 'overview', other]]),
      ]).recurrences,
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { makeReport } from './corpus.ts';

const columns = '我局按月巡检政务网站各栏目，发现错漏当日改正，全年改正错漏36处。';
const columnsLater = '我局按月巡检政务网站各栏目，发现错漏当日改正，全年改正错漏41处。';
const training = '邀请高校教师为业务骨干讲解答复文书的写法与常见败诉情形。';
const kiosk = '在山区便民驿站装设触摸屏查询终端，方便老人就近查阅惠农补贴。';

describe('passages', () => {
  it('name the report that has the longest run, whichever has the first sentence', () => {
    const lines = [
      columns,
      training,
      kiosk,
      '村务公开栏每月更新一次低保名单和危房改造补助明细。',
      '邀请人大代表旁听政务公开专题会议并听取意见。',
    ];
    const corpus = [
      ...makeReport('甲县水务局', 2020, lines.slice(0, 2)),
      ...makeReport('甲县水务局', 2021, lines),
      ...makeReport('乙县水务局', 2021, lines.slice(0, 4)),
      ...makeReport('丙县水务局', 2021, [columnsLater, ...lines.slice(1, 4)]),
    ];
    const { passages } = findReuse(corpus);
    expect(
      passages
        .filter(({ place }) => place === 'other_agency')
        .map(({ reportId, otherReportId, sentences }) => [reportId, otherReportId, sentences]),
    ).toEqual([
      ['甲县水务局-2020', '乙县水务局-2021', 2],
      ['丙县水务局-2021', '乙县水务局-2021', 4],
      ['乙县水务局-2021', '丙县水务局-2021', 4],
      ['甲县水务局-2021', '乙县水务局-2021', 4],
    ]);
    expect(passages.filter(({ place }) => place === 'last_year')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { makeReport } from './corpus.ts';

const columns = '我局按月巡检政务网站各栏目，发现错漏当日改正，全年改正错漏36处。';
const training = '邀请高校教师为业务骨干讲解答复文书的写法与常见败诉情形。';
const kiosk = '在山区便民驿站装设触摸屏查询终端，方便老人就近查阅惠农补贴。';

describe('the flags of a sentence', () => {
  it('call no copy the earliest where a report of unknown year has it, too', () => {
    const earliest = (...others: ReturnType<typeof makeReport>[]) =>
      findReuse([...makeReport('甲县水务局', 2020, [columns]), ...others.flat()])
        .sentences.filter((row) => row.flags.earliestKnown)
        .map((row) => row.sentenceId);
    const later = makeReport('乙县水务局', 2021, [columns]);
    expect(earliest(later)).toEqual(['甲县水务局-2020-0']);
    expect(earliest(makeReport('丙县水务局', null, [columns]))).toEqual([]);
    expect(earliest(later, makeReport('甲县水务局', null, [columns]))).toEqual([]);
  });

  it('tell what stands in the agency’s reports of other years than the one before', () => {
    const rows = findReuse([
      ...makeReport('甲县水务局', 2018, [columns]),
      ...makeReport('甲县水务局', 2019, [columns, training]),
      ...makeReport('甲县水务局', 2020, [kiosk]),
      ...makeReport('甲县水务局', 2021, [columns, training, kiosk], '-docx'),
      ...makeReport('甲县水务局', 2021, [columns], '-pdf'),
      ...makeReport('乙县水务局', 2017, [columns]),
    ]).sentences;
    const flagsOf = (id: string) => {
      const row = rows.find(({ sentenceId }) => sentenceId === id);
      return [row?.origin, row?.flags.lastYear, row?.flags.otherYears, row?.flags.earliestKnown];
    };
    // later reports are other years, too; the same year is none
    expect(flagsOf('甲县水务局-2019-0')).toEqual(['last_year', 1, 2, false]);
    expect(flagsOf('甲县水务局-2021-docx-0')).toEqual(['shared', 0, 2, false]);
    expect(flagsOf('甲县水务局-2021-docx-1')).toEqual(['own', 0, 1, false]);
    expect(flagsOf('甲县水务局-2021-docx-2')).toEqual(['last_year', 1, 0, false]);
    expect(flagsOf('甲县水务局-2019-1')).toEqual(['own', 0, 1, true]);
    expect(flagsOf('乙县水务局-2017-0')).toEqual(['shared', 0, 0, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { makeReport } from './corpus.ts';

const compiled = (name: string) => `本册由${name}汇编成稿并送社区书屋陈列供居民翻阅。`;
const dated = (year: number) => `${year}年度逐月核对公示栏张贴的补贴名单与发放金额。`;

function slipsOf(...reports: ReturnType<typeof makeReport>[]) {
  return findReuse(reports.flat()).slips.map((slip) => [slip.kind, slip.sentenceId, slip.found]);
}

describe('findCopySlips', () => {
  it('finds another agency’s name where at least two agencies print their own', () => {
    expect(
      slipsOf(
        makeReport('东光县水务局', 2021, [compiled('东光县水务局')]),
        makeReport('南皮县水务局', 2021, [compiled('南皮县水务局')]),
        makeReport('盐山县水务局', 2021, [compiled('南皮县水务局')]),
      ),
    ).toEqual([['other_agency', '盐山县水务局-2021-0', '南皮县水务局']]);
  });

  it('calls a name no slip where the place is not shown to be one’s own', () => {
    expect(
      slipsOf(
        makeReport('南皮县水务局', 2021, [compiled('南皮县水务局')]),
        makeReport('盐山县水务局', 2021, [compiled('南皮县水务局')]),
      ),
    ).toEqual([]);
  });

  it('calls the government of one’s own place no slip', () => {
    expect(
      slipsOf(
        makeReport('东光县人民政府', 2021, [compiled('东光县人民政府')]),
        makeReport('南皮县人民政府', 2021, [compiled('南皮县人民政府')]),
        makeReport('南皮县水务局', 2021, [compiled('南皮县人民政府')]),
      ),
    ).toEqual([]);
  });

  it('calls a name that a third agency prints too no slip', () => {
    expect(
      slipsOf(
        makeReport('东光县水务局', 2021, [compiled('东光县水务局')]),
        makeReport('南皮县水务局', 2021, [compiled('南皮县水务局')]),
        makeReport('盐山县水务局', 2021, [compiled('南皮县水务局')]),
        makeReport('海兴县水务局', 2021, [compiled('南皮县水务局')]),
      ),
    ).toEqual([]);
  });

  it('finds a stale year where copies have their own', () => {
    expect(
      slipsOf(
        makeReport('东光县水务局', 2020, [dated(2020)]),
        makeReport('东光县水务局', 2021, [dated(2020)]),
        makeReport('南皮县水务局', 2021, [dated(2021)]),
      ),
    ).toEqual([['stale_year', '东光县水务局-2021-0', '2020年度']]);
  });

  it('calls a year that the sentence is about no slip', () => {
    expect(
      slipsOf(
        makeReport('东光县水务局', 2019, [dated(2019)]),
        makeReport('南皮县水务局', 2019, [dated(2019)]),
        makeReport('盐山县水务局', 2020, [dated(2019)]),
      ),
    ).toEqual([]);
  });
});

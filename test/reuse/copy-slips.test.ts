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

  const announced = (place: string) => `${place}逐户发放取暖补贴明白卡并在村口公示栏张贴名单。`;

  it('finds a level that is not the agency’s where another prints its own', () => {
    expect(
      slipsOf(
        makeReport('东光县人民政府', 2021, [announced('我县')]),
        makeReport('云岭市人民政府', 2021, [announced('我县')]),
        makeReport('江州市云溪区人民政府', 2021, [announced('我县')]),
      ),
    ).toEqual([
      ['wrong_level', '云岭市人民政府-2021-0', '我县'],
      ['wrong_level', '江州市云溪区人民政府-2021-0', '我县'],
    ]);
  });

  it('calls a level above the agency’s, or one of its own names, no slip', () => {
    expect(
      slipsOf(
        makeReport('云岭市人民政府', 2021, [announced('我市')]),
        makeReport('东光县人民政府', 2021, [announced('我市')]),
        makeReport('江州市云溪区人民政府', 2021, [announced('我市')]),
        makeReport('江州市高新区管理委员会', 2021, [announced('我区')]),
      ),
    ).toEqual([]);
  });

  it('calls a level no slip that no copy shows to be one’s own', () => {
    expect(
      slipsOf(
        makeReport('云岭市人民政府', 2021, [announced('我县')]),
        makeReport('平川市人民政府', 2021, [announced('我县')]),
      ),
    ).toEqual([]);
  });

  it('finds a stale year in sentences too short to be compared', () => {
    const brief = (year: number) => `${year}年报告如下。`;
    expect(
      slipsOf(
        makeReport('东光县水务局', 2020, [brief(2020)]),
        makeReport('东光县水务局', 2021, [brief(2020)]),
        makeReport('南皮县水务局', 2021, [brief(2021)]),
      ),
    ).toEqual([['stale_year', '东光县水务局-2021-0', '2020年']]);
  });
});

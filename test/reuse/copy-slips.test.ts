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

  it('tells several agencies that forgot one name, where at least twice as many print their own', () => {
    const own = ['东光县', '南皮县', '盐山县', '海兴县'].map((place) =>
      makeReport(`${place}水务局`, 2021, [compiled(`${place}水务局`)]),
    );
    const forgetful = ['肃宁县水务局', '吴桥县水务局'].map((agency) =>
      makeReport(agency, 2021, [compiled('南皮县水务局')]),
    );
    expect(slipsOf(...own, ...forgetful).map(([, id]) => id)).toEqual([
      '吴桥县水务局-2021-0',
      '肃宁县水务局-2021-0',
    ]);
    expect(slipsOf(...own.slice(0, 3), ...forgetful)).toEqual([]);
  });

  const steered = (place: string) => `${place}补贴发放工作领导小组每旬碰头核对公示栏张贴名单。`;

  it('finds the place of another agency at the opening', () => {
    expect(
      slipsOf(
        makeReport('东光县水务局', 2021, [steered('东光县')]),
        makeReport('南皮县水务局', 2021, [steered('东光县')]),
      ),
    ).toEqual([['other_agency', '南皮县水务局-2021-0', '东光县']]);
  });

  it('calls a place above or below one’s own, or its earlier name, no slip', () => {
    expect(
      slipsOf(
        makeReport('沧州市水务局', 2021, [steered('沧州市')]),
        makeReport('东光县水务局', 2021, [steered('沧州市')]),
        makeReport('宁乡县水务局', 2016, [steered('宁乡县')]),
        makeReport('宁乡市教育局', 2021, [steered('宁乡县')]),
      ),
    ).toEqual([]);
  });

  it('calls a place in mid-sentence a slip where two print their own, but for one that was gone to', () => {
    const told = (before: string) =>
      [
        ['东光县水务局', '东光县'],
        ['南皮县水务局', '南皮县'],
        ['盐山县水务局', '南皮县'],
      ].map(([agency = '', place = '']) =>
        makeReport(agency, 2021, [`补贴现场会${before}${place}如期举行并逐户发放取暖补贴明白卡。`]),
      );
    expect(slipsOf(...told('依'))).toEqual([['other_agency', '盐山县水务局-2021-0', '南皮县']]);
    expect(slipsOf(...told('在'))).toEqual([]);
  });

  const pledged = (name: string, middle: string) =>
    `${name}坚持把补贴明白卡逐户送到家中作为头等大事，统筹谋划，${middle}，把公示栏张贴名单核对清楚。`;

  it('finds a name at the opening of a near copy that differs in one clause', () => {
    expect(
      slipsOf(
        makeReport('东光县水务局', 2021, [pledged('东光县水务局', '协同推进')]),
        makeReport('南皮县水务局', 2021, [pledged('东光县水务局', '协同发力')]),
      ),
    ).toEqual([['other_agency', '南皮县水务局-2021-0', '东光县水务局']]);
  });

  it('leaves the opening of a near copy that differs in more, or that others have', () => {
    const own = makeReport('东光县水务局', 2021, [pledged('东光县水务局', '协同推进')]);
    const twice = pledged('东光县水务局', '协同发力').replace('名单核对', '名册核对');
    expect(slipsOf(own, makeReport('南皮县水务局', 2021, [twice]))).toEqual([]);
    const near = makeReport('南皮县水务局', 2021, [pledged('东光县水务局', '协同发力')]);
    const other = makeReport('盐山县水务局', 2021, [pledged('东光县水务局', '协同推进')]);
    expect(slipsOf(own, near, other).map(([, id]) => id)).toEqual(['盐山县水务局-2021-0']);
  });

  it('reads levels from the printed names, whatever stands for the agency', () => {
    const reports = ['东光县人民政府', '云岭市人民政府'].map((name, n) =>
      makeReport(name, 2021, [announced('我县')]).map((sentence) => ({
        ...sentence,
        agency: `13092${n}-government-of-a-place`,
      })),
    );
    expect(slipsOf(...reports).map(([kind, id]) => [kind, id])).toEqual([
      ['wrong_level', '云岭市人民政府-2021-0'],
    ]);
  });

  it('calls 我区 no slip in an autonomous region', () => {
    const beside = (agency: string) =>
      slipsOf(
        makeReport('江州市云溪区人民政府', 2021, [announced('我区')]),
        makeReport(agency, 2021, [announced('我区')]),
      ).length;
    expect(['宾阳县人民政府', '东光县人民政府'].map(beside)).toEqual([0, 1]);
  });
});

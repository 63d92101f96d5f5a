import { describe, expect, it } from 'vitest';
import { readRegions } from '../../src/text/regions.ts';

const regions = readRegions();
const codes = new Set(regions.map(({ code }) => code));

describe('the table of divisions', () => {
  it('is sorted by code and first year, and has no code and name twice', () => {
    const keys = regions.map(({ code, firstYear }) => `${code} ${firstYear ?? '0000'}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    const names = regions.map(({ code, name }) => `${code} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has the 31 provinces that publish under the Regulation, and every county in one of them', () => {
    expect(regions.filter(({ level }) => level === 'province')).toHaveLength(31);
    expect(regions.filter(({ level, lastYear }) => level === 'prefecture' && lastYear === null)).toHaveLength(
      333,
    );
    for (const { code, level, parent } of regions) {
      expect(code).toMatch(/^\d{6}$/);
      if (level === 'province') expect(parent).toBeNull();
      else {
        expect(codes.has(parent ?? ''), code).toBe(true);
        expect(parent?.slice(0, 2)).toBe(code.slice(0, 2));
      }
    }
  });

  it('ends in 2008 or later, begins before it ends, and goes on under codes that it has', () => {
    for (const { code, firstYear, lastYear, successor } of regions) {
      expect(lastYear ?? 2008, code).toBeGreaterThanOrEqual(2008);
      expect(firstYear ?? 0, code).toBeLessThanOrEqual(lastYear ?? 9999);
      if (successor === null) continue;
      expect(lastYear, code).not.toBeNull();
      const next = regions.find((region) => region.code === successor);
      expect(next?.firstYear, code).toBe((lastYear ?? 0) + 1);
    }
  });

  it.each([
    ['洪泽县', '320829', 2015, '320813'],
    ['长乐市', '350182', 2016, '350112'],
    ['密云县', '110228', 2014, '110118'],
    ['毕节地区', '522400', 2010, '520500'],
    // merged into another, which existed before
    ['下关区', '320107', 2012, null],
    ['巢湖市', '341400', 2010, null],
  ])('knows the end of %s', (name, code, lastYear, successor) => {
    expect(regions.find((region) => region.code === code && region.name === name)).toMatchObject({
      lastYear,
      successor,
    });
  });

  it('has short names without the names of peoples', () => {
    const short = new Map(regions.map((region) => [region.name, region.short]));
    expect(short.get('恩施土家族苗族自治州')).toBe('恩施州');
    expect(short.get('内蒙古自治区')).toBe('内蒙古');
    expect(short.get('双江拉祜族佤族布朗族傣族自治县')).toBe('双江县');
    expect(short.get('大兴区')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { resolveAgency } from '../../../src/report/agency/resolve-agency.ts';

const keyOf = (name: string, year: number | null = 2020) => resolveAgency([name], year).key;

describe('resolveAgency', () => {
  it.each<[string, number, string, string | null, string | null, string | null, string | null]>([
    [
      '北京市大兴区应急管理局',
      2020,
      '110115-department-emergency',
      '110115',
      'county',
      'department',
      'emergency',
    ],
    [
      '福州市长乐区应急管理局',
      2020,
      '350112-department-emergency',
      '350112',
      'county',
      'department',
      'emergency',
    ],
    [
      '上海市市场监督管理局',
      2020,
      '310000-department-market_supervision',
      '310000',
      'province',
      'department',
      'market_supervision',
    ],
    [
      '杭州市规划和自然资源局',
      2020,
      '330100-department-natural_resources',
      '330100',
      'prefecture',
      'department',
      'natural_resources',
    ],
    [
      '江苏省人民政府办公厅',
      2020,
      '320000-department-government_office',
      '320000',
      'province',
      'department',
      'government_office',
    ],
    ['恩施州人民政府', 2020, '422800-government', '422800', 'prefecture', 'government', 'government'],
    ['济源市审计局', 2020, '419001-department-audit', '419001', 'county', 'department', 'audit'],
    ['天津市滨海新区人民政府', 2020, '120116-government', '120116', 'county', 'government', 'government'],
    [
      '国家税务总局北京市大兴区税务局',
      2020,
      '110115-vertical-taxation',
      '110115',
      'county',
      'vertical',
      'taxation',
    ],
    ['安徽省气象局', 2020, '340000-vertical-meteorology', '340000', 'province', 'vertical', 'meteorology'],
    ['国家税务总局', 2020, 'central-department-taxation', null, 'central', 'department', 'taxation'],
    [
      '住房和城乡建设部',
      2020,
      'central-department-housing_construction',
      null,
      'central',
      'department',
      'housing_construction',
    ],
  ])('settles %s', (name, year, key, regionCode, level, kind, sector) => {
    expect(resolveAgency([name], year)).toMatchObject({
      key,
      regionCode,
      level,
      kind,
      sector,
      diagnostics: [],
    });
  });

  it.each([
    ['福州市长乐区教育局', '长乐区教育局'],
    ['国家税务总局大兴区税务局', '北京市大兴区税务局'],
    ['恩施州财政局', '恩施土家族苗族自治州财政局'],
    ['大兴区西红门镇人民政府', '北京市大兴区西红门镇'],
    ['南京市江北新区管委会', '南京市江北新区管理委员会'],
    ['青澜市柳渡县水务局', '柳渡县水务局'],
  ])('takes %s and %s for one agency', (one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('keeps an agency through renamings of its place and its field, each year with the code of the time', () => {
    const county = resolveAgency(['洪泽县卫生局'], 2012);
    const district = resolveAgency(['洪泽区卫生健康局'], 2020);
    expect(county.key).toBe(district.key);
    expect([county.regionCode, district.regionCode]).toEqual(['320829', '320813']);
    expect(resolveAgency(['襄樊市财政局'], 2009).key).toBe(resolveAgency(['襄阳市财政局'], 2012).key);
    // a page of today over a report of then
    expect(resolveAgency(['洪泽区卫生健康局'], 2012).regionCode).toBe('320829');
  });

  it('keeps apart what a place has several of', () => {
    const names = [
      '税务局',
      '国家税务局',
      '地方税务局',
      '第一中学',
      '第二中学',
      '教育局',
      '教育局招生办公室',
    ];
    const keys = names.map((name) => keyOf(`大兴区${name}`));
    expect(new Set(keys).size).toBe(names.length);
  });

  it('guesses at no place that several bear', () => {
    const alone = resolveAgency(['鼓楼区教育局'], 2020);
    expect(alone).toMatchObject({
      key: null,
      home: null,
      regionCode: null,
      level: 'county',
      kind: 'department',
    });
    expect(alone.diagnostics.map(({ code }) => code)).toEqual(['agency.ambiguous_region']);
    expect(resolveAgency(['鼓楼区教育局', '南京市鼓楼区教育局'], 2020).regionCode).toBe('320106');
    expect(resolveAgency(['鼓楼区教育局'], 2020, { regionCode: '350102' })).toMatchObject({
      key: '350102-department-education',
      diagnostics: [],
    });
  });

  it('has no key for a bureau without a place', () => {
    expect(resolveAgency(['县水务局'], 2020)).toMatchObject({
      key: null,
      level: 'county',
      kind: 'department',
    });
    expect(resolveAgency(['教育局'], 2020)).toMatchObject({ key: null, level: null, sector: 'education' });
  });

  it.each<[string, string | null, string | null]>([
    ['澜岭省交通运输厅', 'province', 'department'],
    // a 市 may be a province, a prefecture or a county
    ['青澜市人民政府', null, 'government'],
    ['青澜市柳渡县人民政府', 'county', 'government'],
    ['霜桥区教育局', 'county', 'department'],
    ['柳渡县石蓼镇人民政府', 'township', 'government'],
    ['石蓼镇人民政府', 'township', 'government'],
    ['大兴区清源街道办事处', 'township', 'government'],
    ['青澜市高新区管理委员会', null, 'zone'],
    ['南京市江北新区管理委员会', null, 'zone'],
    ['柳渡县第一中学', null, 'institution'],
    ['青禾水厂', null, 'institution'],
    ['南京市公安局交通警察支队', 'prefecture', 'other'],
    ['中华人民共和国大连海关', null, 'vertical'],
    ['中国证券监督管理委员会江苏监管局', null, 'vertical'],
  ])('tells level and kind of %s where they are certain', (name, level, kind) => {
    expect(resolveAgency([name], 2020)).toMatchObject({ level, kind });
  });

  it('says what it could not settle', () => {
    const codes = (name: string) => resolveAgency([name], 2020).diagnostics.map(({ code }) => code);
    expect(codes('柳渡县水务局')).toEqual(['agency.unknown_region']);
    expect(codes('石蓼镇人民政府')).toEqual(['agency.no_region']);
    expect(codes('大兴区某某')).toEqual(['agency.unknown_kind']);
  });

  it('reads codes that the table does not have by their structure', () => {
    expect(resolveAgency(['青澜市教育局'], 2020, { regionCode: '990100' })).toMatchObject({
      key: '990100-department-education',
      home: '990100',
      above: '990000',
      level: 'prefecture',
    });
  });

  it('takes time in proportion to the name', () => {
    const started = performance.now();
    for (const words of ['市', '大兴区', '经济', '乡', '财政和']) resolveAgency([words.repeat(20_000)], 2020);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

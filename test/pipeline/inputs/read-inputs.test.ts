import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchMeta } from '../../../src/pipeline/inputs/match-meta.ts';
import { findListed, readAgencies } from '../../../src/pipeline/inputs/read-agencies.ts';
import { readMeta } from '../../../src/pipeline/inputs/read-meta.ts';
import { InputError } from '../../../src/text/input-error.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(content: string | Uint8Array, name = 'index.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const meta = async (content: string | Uint8Array) => readMeta(await file(content));
const agencies = async (content: string) => readAgencies(await file(content, 'agencies.csv'));

describe('readMeta', () => {
  it('reads what is given, keeps the columns of the user, and leaves the rest null', async () => {
    const { rows } = await meta(
      'path,year,level,kind,region_code,url,province\r\na.txt,2021,county,department,320813,https://example.cn/a,"澜岭,省"\r\nb.txt,,,,,,\r\n',
    );
    expect(rows).toEqual([
      {
        line: 2,
        path: 'a.txt',
        agencyId: null,
        agency: null,
        year: 2021,
        regionCode: '320813',
        level: 'county',
        kind: 'department',
        own: { url: 'https://example.cn/a', province: '澜岭,省' },
      },
      expect.objectContaining({ path: 'b.txt', year: null, own: {} }),
    ]);
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
    ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
  ])('reads %s', async (_, encode) => {
    const { rows } = await meta(encode('path,agency\na.txt,柳渡县 水务局\n'));
    expect(rows).toMatchObject([{ path: 'a.txt', agency: '柳渡县水务局' }]);
  });

  it.each([
    ['', /index\.csv is empty/],
    ['file,year\na.txt,2021\n', /index\.csv:1: no column "path"; it has file, year/],
    ['path,year,year\na.txt,1,2\n', /index\.csv:1: column "year" stands twice/],
    ['path,\na.txt,x\n', /index\.csv:1: column 2 has no name/],
    ['path,year\na.txt,2021\nb.txt,21\n', /index\.csv:3: year "21"; give a year from 1949 to 2100/],
    ['path,level\n"a\nb.txt",town\n', /index\.csv:3: unknown level "town"; it is one of central, province/],
    ['path,kind\na.txt,bureau\n', /index\.csv:2: unknown kind "bureau"; it is one of government/],
    ['path,region_code\na.txt,3208\n', /index\.csv:2: region_code "3208"; give 6 digits/],
    ['path,year\na.txt,2021\na.txt,2022\n', /index\.csv:3: "a\.txt" stands on line 2 already/],
    ['path,year\n,2021\n', /index\.csv:2: the path is empty/],
    ['path,agency\na.txt,甲,乙\n', /index\.csv:2: 3 cells for 2 columns/],
    ['path,agency\na.txt,"甲\n', /index\.csv: .*quot.*written twice/i],
  ])('tells where %j is wrong', async (content, message) => {
    const failure = await meta(content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toMatch(message);
  });

  it('tells of a file that is not there', async () => {
    await expect(readMeta(join(folder, 'nowhere.csv'))).rejects.toThrow(/cannot read .*nowhere\.csv/);
  });
});

describe('matchMeta', () => {
  const match = async (paths: readonly string[], files: readonly string[]) => {
    const index = await meta(['path', ...paths].join('\n'));
    const { byFile, unmatched } = matchMeta(index, files);
    return { found: Object.fromEntries([...byFile].map(([path, row]) => [path, row.path])), unmatched };
  };

  it('takes the path as written, then relative to the index, then the file name where one file has it', async () => {
    const below = join(folder, 'b', 'two.txt');
    expect(
      await match(['x/one.txt', 'b/two.txt', 'far\\three.txt'], ['x/one.txt', below, 'c/three.txt']),
    ).toEqual({
      found: { 'x/one.txt': 'x/one.txt', [below]: 'b/two.txt', 'c/three.txt': 'far\\three.txt' },
      unmatched: [],
    });
  });

  it('lists rows that match no file, or several by name', async () => {
    expect(await match(['a.txt', 'none.txt'], ['x/a.txt', 'y/a.txt'])).toEqual({
      found: {},
      unmatched: ['a.txt', 'none.txt'],
    });
  });

  it('refuses two rows for one file', async () => {
    await expect(match(['x/a.txt', 'a.txt'], ['x/a.txt'])).rejects.toThrow(
      /index\.csv:3: "a\.txt" and "x\/a\.txt" on line 2 are both the file x\/a\.txt/,
    );
  });
});

describe('readAgencies', () => {
  const HEAD =
    'agency_id,name,kind,level,region_code,sector,parent_id,functional_parent_id,first_year,last_year\n';

  it('joins the rows of an agency: the latest name first, each with its years', async () => {
    const list = await agencies(
      `${HEAD}w,柳渡县水利局,department,county,,water,g,,,2018\nw,柳渡县水务局,,,,,,,2019,\ng,柳渡县人民政府,government,,,,,,,\n`,
    );
    expect(list.agencies[0]).toEqual({
      id: 'w',
      kind: 'department',
      level: 'county',
      regionCode: null,
      sector: 'water',
      parentId: 'g',
      functionalParentId: null,
      names: [
        { name: '柳渡县水务局', firstYear: 2019, lastYear: null },
        { name: '柳渡县水利局', firstYear: null, lastYear: 2018 },
      ],
    });
    expect(findListed(list, ['柳渡县水利局'], 2016)?.id).toBe('w');
    expect(findListed(list, ['柳渡县水利局'], 2020)).toBeNull();
    expect(findListed(list, ['某局', '柳渡县水务局'], null)?.id).toBe('w');
  });

  it('lets a name pass from one agency to another, and names neither where the year is not known', async () => {
    const list = await agencies(
      'agency_id,name,first_year,last_year\na,柳渡县规划局,,2015\nb,柳渡县规划局,2016,\n',
    );
    expect(findListed(list, ['柳渡县规划局'], 2015)?.id).toBe('a');
    expect(findListed(list, ['柳渡县规划局'], 2016)?.id).toBe('b');
    expect(findListed(list, ['柳渡县规划局'], null)).toBeNull();
  });

  it.each([
    ['agency_id,kind\na,zone\n', /agencies\.csv:1: no column "name"/],
    ['agency_id,name\na,\n', /agencies\.csv:2: the name is empty/],
    [
      'agency_id,name,level\na,甲局,county\na,乙局,province\n',
      /agencies\.csv:3: a has "province" where an earlier row has "county"/,
    ],
    ['agency_id,name\na,甲局\nb,甲局\n', /agencies\.csv:3: b bears the name 甲局, which a \(line 2\) bears/],
    ['agency_id,name,parent_id\na,甲局,zz\n', /agencies\.csv:2: the superior "zz" is not in the list/],
    ['agency_id,name,first_year,last_year\na,甲局,2020,2019\n', /agencies\.csv:2: first_year 2020 is after/],
  ])('tells where %j is wrong', async (content, message) => {
    await expect(agencies(content)).rejects.toThrow(message);
  });
});

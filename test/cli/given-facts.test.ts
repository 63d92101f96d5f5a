import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/index.ts';
import { run } from './run.ts';
import { smallReport } from './small-report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(join(folder, 'reports'));
  await writeFile(at('reports', 'a.txt'), smallReport());
  await writeFile(at('reports', 'b.txt'), smallReport({ agency: '鼓楼区水务局', year: 2021 }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);
const analyze = (...options: string[]) =>
  run('analyze', at('reports'), '--db', at('a.duckdb'), '--workers', '1', ...options);

async function query(sql: string): Promise<unknown[][]> {
  const store = await openStore(at('a.duckdb'), { mode: 'read' });
  try {
    return (await store.connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
  } finally {
    await closeStore(store);
  }
}

const index = async (...lines: string[]) => {
  await writeFile(at('index.csv'), `${lines.join('\n')}\n`);
  return ['--meta', at('index.csv')];
};

describe('analyze --meta', () => {
  it('goes before what is read, keeps the columns of the user, and tells of disagreements and rows without a file', async () => {
    const options = await index(
      'path,year,region_code,level,url,batch',
      'reports/a.txt,2021,990102,prefecture,https://example.cn/a,2',
      'b.txt,,320106,,,',
      'c.txt,,,,,',
    );
    const told = await analyze(...options);
    expect(told.status).toBe(0);
    expect(told.err).toContain('1 rows of the index match no file given here, "c.txt" among them');
    expect(told.err).toContain('1 reports say other than the index, which holds');
    expect(
      await query('SELECT agency_id, year, region_code, level, kind, sector FROM reports ORDER BY path'),
    ).toEqual([
      ['990102-department-water', 2021, '990102', 'prefecture', 'department', 'water'],
      ['320106-department-water', 2021, '320106', 'county', 'department', 'water'],
    ]);
    expect(await query('SELECT key, value FROM report_meta ORDER BY key')).toEqual([
      ['batch', '2'],
      ['url', 'https://example.cn/a'],
    ]);
    const diagnostics = await query(
      "SELECT detail FROM diagnostics WHERE code = 'meta.disagrees' ORDER BY detail",
    );
    expect(diagnostics).toEqual([
      ['level: the report says county, the index prefecture; the index holds'],
      ['year: the report says 2022, the index 2021; the index holds'],
    ]);
    expect(await query("SELECT code FROM diagnostics WHERE code LIKE 'agency.%'")).toEqual([]);
  });

  it('analyses anew only the reports of which the index says something new', async () => {
    await analyze(...(await index('path,batch', 'a.txt,1')));
    const again = await analyze(...(await index('path,batch', 'a.txt,1', 'other.txt,1')));
    expect(again.err).toContain('0 reports analysed, 2 were stored already');
    const changed = await analyze(...(await index('path,batch', 'a.txt,2')));
    expect(changed.err).toContain('1 reports analysed, 1 were stored already');
    expect(await query('SELECT value FROM report_meta')).toEqual([['2']]);
  });

  it('takes back what an index said once it is left out, corrections and columns alike', async () => {
    await analyze(...(await index('path,year,batch', 'a.txt,2021,1')));
    expect(await query('SELECT count(*)::INTEGER FROM report_meta')).toEqual([[1]]);
    await analyze();
    expect(await query("SELECT year FROM reports WHERE path LIKE '%a.txt'")).toEqual([[2022]]);
    expect(await query('SELECT count(*)::INTEGER FROM report_meta')).toEqual([[0]]);
  });

  it('gives the agency an id and a name where none was found', async () => {
    await writeFile(at('reports', 'a.txt'), '一、总体情况\n全年工作平稳。\n');
    await analyze(...(await index('path,agency_id,agency,year', 'a.txt,own-1,柳渡县水务局,2020')));
    expect(await query("SELECT agency_id, agency, year FROM reports WHERE path LIKE '%a.txt'")).toEqual([
      ['own-1', '柳渡县水务局', 2020],
    ]);
    expect(await query("SELECT name, level, kind FROM agencies WHERE agency_id = 'own-1'")).toEqual([
      ['柳渡县水务局', 'county', 'department'],
    ]);
    expect(
      await query(
        "SELECT code FROM diagnostics WHERE code LIKE 'identity.%' AND report_id IN (SELECT report_id FROM reports WHERE path LIKE '%a.txt')",
      ),
    ).not.toContainEqual(['identity.no_agency']);
  });

  it('stops at an index that cannot be read', async () => {
    const told = await analyze(...(await index('path,level', 'a.txt,town')));
    expect(told.status).toBe(2);
    expect(told.err).toMatch(/index\.csv:2: unknown level "town"/);
  });
});

describe('analyze --agencies', () => {
  const list = async (...lines: string[]) => {
    await writeFile(at('agencies.csv'), `${lines.join('\n')}\n`);
    return ['--agencies', at('agencies.csv')];
  };

  it('gives names their agencies, with superiors of which reports or the list know', async () => {
    await writeFile(at('reports', 'c.txt'), smallReport({ agency: '柳渡县水利局', year: 2018 }));
    const told = await analyze(
      ...(await list(
        'agency_id,name,kind,level,region_code,sector,parent_id,functional_parent_id,first_year,last_year',
        'ld-water,柳渡县水利局,department,county,,water,ld,,,2018',
        'ld-water,柳渡县水务局,,,,,,a0123456789ab,2019,',
        'ld,柳渡县人民政府,government,county,,,,,,',
      )),
    );
    expect(told.status).toBe(0);
    expect(await query('SELECT agency_id, kind, level FROM reports ORDER BY path')).toEqual([
      ['ld-water', 'department', 'county'],
      [expect.stringMatching(/^a[0-9a-f]{16}$/), 'department', 'county'],
      ['ld-water', 'department', 'county'],
    ]);
    expect(
      await query(
        "SELECT agency_id, name, parent_id, functional_parent_id, source FROM agencies WHERE source = 'user' ORDER BY agency_id",
      ),
    ).toEqual([
      ['ld', '柳渡县人民政府', null, null, 'user'],
      // a superior that no report and no row brings is not named
      ['ld-water', '柳渡县水务局', 'ld', null, 'user'],
    ]);
    expect(
      await query(
        "SELECT name, first_year, last_year, source FROM agency_names WHERE agency_id = 'ld-water' ORDER BY name",
      ),
    ).toEqual([
      ['柳渡县水利局', null, 2018, 'user'],
      ['柳渡县水务局', 2019, null, 'user'],
    ]);
  });

  it('analyses anew when the list changes, and forgets agencies that are no longer listed', async () => {
    await analyze(...(await list('agency_id,name', 'x,柳渡县水务局')));
    expect(await query("SELECT agency_id FROM agencies WHERE source = 'user'")).toEqual([['x']]);
    const told = await analyze(...(await list('agency_id,name', 'y,柳渡县水务局')));
    expect(told.err).toContain('2 reports analysed');
    expect(await query("SELECT agency_id, source FROM agencies WHERE name = '柳渡县水务局'")).toEqual([
      ['y', 'user'],
    ]);
  });

  it('lets reuse know who stands above whom', async () => {
    await writeFile(at('reports', 'b.txt'), smallReport({ agency: '柳渡县人民政府', year: 2022 }));
    await analyze();
    const flagged = await query(
      "SELECT count(*)::INTEGER FROM sentences WHERE flags LIKE '%territorial_superior%'",
    );
    expect(Number(flagged[0]?.[0])).toBeGreaterThan(0);
    expect(
      await query(
        "SELECT DISTINCT r.agency FROM sentences s JOIN reports r USING (report_id) WHERE s.origin = 'superior'",
      ),
    ).toEqual([['柳渡县水务局']]);
  });
});

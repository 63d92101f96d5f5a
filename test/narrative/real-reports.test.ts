import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitItems } from '../../src/narrative/items/split-items.ts';
import { assignRoles } from '../../src/narrative/roles/assign-roles.ts';
import { splitSentences } from '../../src/narrative/sentences.ts';
import { readDocument } from '../../src/read/index.ts';
import { describeReport, type Report } from '../../src/report/index.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { sharedFolder } from '../shared.ts';

interface GoldItem {
  readonly text: string;
  readonly role: string;
}

function bare(text: string): string {
  return text.replaceAll('[bookmark: _GoBack]', '').replace(/\s/gu, '').normalize('NFKC');
}

describe.skipIf(sharedFolder === null)('items of real reports', () => {
  const folder = sharedFolder ?? '';
  const files = sharedFolder === null ? [] : readdirSync(join(folder, 'reports'));

  async function load(file: string): Promise<Report> {
    const path = join(folder, 'reports', file);
    return describeReport(await readDocument(path));
  }

  it('are those of the gold, with its roles, but for a few', async () => {
    let goldCount = 0;
    let foundCount = 0;
    let matched = 0;
    let sameRole = 0;
    for (const file of files) {
      const report = await load(file);
      const items = assignRoles(report, splitItems(report));
      const roles = new Map(items.map((item) => [bare(sliceSpan(report.text, item.span)), item.role]));
      const goldPath = join(folder, 'gold', file.replace(/\.\w+$/u, '.json'));
      const gold: { items: GoldItem[] } = JSON.parse(readFileSync(goldPath, 'utf8'));
      goldCount += gold.items.length;
      foundCount += items.length;
      for (const { text, role } of gold.items) {
        const found = roles.get(bare(text));
        if (found !== undefined) matched++;
        if (found === role) sameRole++;
      }
    }
    expect((2 * matched) / (goldCount + foundCount)).toBeGreaterThanOrEqual(0.95);
    expect(sameRole / goldCount).toBeGreaterThanOrEqual(0.93);
  });

  it.each(files)('of %s and their sentences leave out nothing of the narrative', async (file) => {
    const report = await load(file);
    const items = assignRoles(report, splitItems(report));
    const sentences = splitSentences(report, items);
    const narrative = report.sections.filter((section) => section.narrative);
    const body = bare(narrative.map((section) => sliceSpan(report.text, section.span)).join(''));
    expect(bare(items.map((item) => sliceSpan(report.text, item.span)).join(''))).toBe(body);
    expect(bare(sentences.map((sentence) => sliceSpan(report.text, sentence.span)).join(''))).toBe(body);
  });
});

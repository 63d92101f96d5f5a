import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/narrative/lexicon.ts';
import { checkPatterns } from '../../src/narrative/patterns/check-patterns.ts';
import { loadPatterns } from '../../src/narrative/patterns/load-patterns.ts';

const page = readFileSync(new URL('../../docs/own-rules.md', import.meta.url), 'utf8');

describe('docs/own-rules.md', () => {
  it('has a whole file that loads, and whose rules keep to their examples', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-docs-'));
    const file = join(folder, 'new-media.json');
    writeFileSync(file, /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    const set = loadPatterns(file);
    rmSync(folder, { recursive: true });
    expect(set.patterns).toHaveLength(2);
    expect(checkPatterns(set)).toEqual([]);
  });

  it('names every tag of the lexicon', () => {
    const tags = [...new Set(readLexicon().map(({ tag }) => tag))];
    expect(tags.filter((tag) => !page.includes(`\`${tag}\``))).toEqual([]);
  });
});

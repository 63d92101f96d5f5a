import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeNarrative } from '../../src/narrative/describe-narrative.ts';
import { compileRules } from '../../src/narrative/own-rules.ts';
import { loadPatterns } from '../../src/narrative/patterns/load-patterns.ts';
import type { PatternSet } from '../../src/narrative/patterns/token-pattern.ts';
import { makeReport } from './make-report.ts';

const VIDEO: PatternSet = {
  name: 'new-media',
  tags: { ShortVideo: ['短视频账号', '抖音号', '视频号'] },
  triggers: ['ShortVideo'],
  patterns: [
    {
      id: 'opened-account',
      construction: 'an account was opened',
      match: '(开通|开设|新开) .{0,4} [<account>#ShortVideo]',
      sets: { act: 'opened' },
      examples: ['我局开通了抖音号'],
      counterexamples: ['抖音号更新不及时'],
    },
  ],
};

describe('a researcher’s own rules', () => {
  it('mark the narrative with rule, fields and place', () => {
    const report = makeReport([
      { kind: 'overview', body: '一是平台建设。我局新开通视频号，并开设短视频账号1个；抖音号由专人维护。' },
      { kind: 'problems_and_measures', body: '栏目更新不及时。' },
    ]);
    const { ownMarks, items } = describeNarrative(report, { rules: compileRules(VIDEO) });
    expect(
      ownMarks.map(({ span, item, fields }) => [
        report.text.slice(span.start, span.end),
        items[item]?.marker,
        fields,
      ]),
    ).toEqual([
      ['开通视频号', '一是', { act: 'opened', account: '视频号' }],
      ['开设短视频账号', '一是', { act: 'opened', account: '短视频账号' }],
    ]);
  });

  it('make one token of a word of their own that jieba would cut', () => {
    const words = compileRules(VIDEO)
      .tag('开设短视频账号1个')
      .map(({ word }) => word);
    expect(words).toContain('短视频账号');
  });

  it('know words of their own in traditional script in both scripts', () => {
    const rules = compileRules({ ...VIDEO, tags: { ShortVideo: ['短視頻賬號'] } });
    const marks = (text: string) => rules.match(text, rules.tag(text)).map(({ fields }) => fields.account);
    expect(marks('开设短视频账号1个')).toEqual(['短视频账号']);
    expect(marks('開設短視頻賬號1個')).toEqual(['短視頻賬號']);
  });

  it('mark nothing where none are given', () => {
    const report = makeReport([{ kind: 'overview', body: '开通抖音号1个。' }]);
    expect(describeNarrative(report).ownMarks).toEqual([]);
  });
});

describe('loadPatterns', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const refuse = (content: string | Uint8Array): string => {
    const file = join(folder, 'mine.json');
    writeFileSync(file, content);
    try {
      loadPatterns(file);
    } catch (error) {
      return String(error);
    }
    return 'accepted';
  };
  const [rule] = VIDEO.patterns;

  it.each([
    ['no JSON', '{"name": ', ['mine.json', 'docs/own-rules.md']],
    [
      'a field that is missing',
      { ...VIDEO, patterns: [{ ...rule, match: undefined }] },
      ['rule opened-account', 'match', 'right is "match":'],
    ],
    [
      'a rule without examples',
      { ...VIDEO, patterns: [{ ...rule, examples: [] }] },
      ['rule opened-account', 'right is "examples":'],
    ],
    ['a bad id', { ...VIDEO, patterns: [{ ...rule, id: '开通' }] }, ['rule 开通', 'right is "id":']],
    ['a rule that is no object', { ...VIDEO, patterns: [7] }, ['pattern 1', 'right is "patterns":']],
    ['an unknown field', { ...VIDEO, pattern: [] }, ['pattern', 'right is']],
    ['a root that is no object', [VIDEO], ['mine.json: the file: ', 'right is "patterns":']],
    [
      'a match that is no match syntax',
      { ...VIDEO, patterns: [{ ...rule, match: '@hasComma' }] },
      ['mine.json: rule opened-account: "@hasComma" is no match syntax', 'right is for example'],
    ],
    [
      'two captures of one name',
      { ...VIDEO, patterns: [{ ...rule, match: '[<a>开通] [<a>#ShortVideo]' }] },
      ['mine.json: rule opened-account: ', 'two captures are called "a"', 'right is a name of its own'],
    ],
    [
      'an id that stands twice',
      { ...VIDEO, patterns: [rule, { ...rule, match: '开通' }] },
      ['mine.json: rule opened-account: two rules have this id', 'right is'],
    ],
    [
      'a trigger that is no tag',
      { ...VIDEO, triggers: ['ShortVideos'] },
      ['mine.json: triggers: unknown tag: "ShortVideos"', 'right is'],
    ],
  ])('tells file, rule, fault and what is right: %s', (_, content, parts) => {
    const told = refuse(typeof content === 'string' ? content : JSON.stringify(content));
    for (const part of parts) expect(told).toContain(part);
  });

  it('takes a set without tags, triggers and values', () => {
    const { id, construction, examples, counterexamples } = rule ?? VIDEO.patterns[0] ?? { id: '' };
    const patterns = [{ id, construction, match: '开通', examples, counterexamples }];
    expect(refuse(JSON.stringify({ name: 'n', patterns }))).toBe('accepted');
  });

  it('takes UTF-8 with a byte order mark, and refuses other encodings', () => {
    expect(refuse(`\uFEFF${JSON.stringify(VIDEO)}`)).toBe('accepted');
    // 开通 in GB18030
    const gb = Buffer.concat([
      Buffer.from('{"name": "'),
      Buffer.of(0xbf, 0xaa, 0xcd, 0xa8),
      Buffer.from('"}'),
    ]);
    expect(refuse(gb)).toMatch(/mine\.json: it is not UTF-8; save it as UTF-8/u);
    expect(refuse(Buffer.from(`\uFEFF${JSON.stringify(VIDEO)}`, 'utf16le'))).toMatch(/it is not UTF-8/u);
  });

  it('says of a missing file and of a folder what they are', () => {
    expect(() => loadPatterns(join(folder, 'none.json'))).toThrow(
      /none\.json: there is no such file; docs\//u,
    );
    expect(() => loadPatterns(folder)).toThrow(/: it is a folder; give a file; docs\//u);
  });
});

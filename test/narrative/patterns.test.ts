import { describe, expect, it } from 'vitest';
import { checkPatterns } from '../../src/narrative/patterns/check-patterns.ts';
import { compilePatterns } from '../../src/narrative/patterns/compile-patterns.ts';
import { findMatchFault } from '../../src/narrative/patterns/find-match-fault.ts';
import { findSenseFault } from '../../src/narrative/patterns/find-sense-fault.ts';
import { findSetFault } from '../../src/narrative/patterns/find-set-fault.ts';
import { loadOwnPatterns, loadPatterns } from '../../src/narrative/patterns/load-patterns.ts';
import { tagTokens } from '../../src/narrative/patterns/tag-tokens.ts';
import type { PatternSet } from '../../src/narrative/patterns/token-pattern.ts';
import { segmentText } from '../../src/narrative/segment.ts';

const examples = { examples: ['1'], counterexamples: ['2'], construction: 'test', sets: {} };

function setOf(...matches: string[]): PatternSet {
  const patterns = matches.map((match, index) => ({ ...examples, id: `p${'x'.repeat(index)}`, match }));
  return { name: 'test', tags: {}, triggers: ['Numeral'], patterns };
}

describe('the patterns of the project', () => {
  it('match their examples and not their counterexamples', () => {
    expect(checkPatterns(loadOwnPatterns('staffing'))).toEqual([]);
  });
});

describe('checkPatterns', () => {
  it('tells which clause a pattern fails', () => {
    const [pattern] = setOf('#Numeral 名').patterns;
    const failures = checkPatterns({
      ...setOf(),
      patterns: pattern ? [{ ...pattern, examples: ['两个'], counterexamples: ['两名'] }] : [],
    });
    expect(failures).toEqual([
      { pattern: 'p', clause: '两个', expected: 'match' },
      { pattern: 'p', clause: '两名', expected: 'no match' },
    ]);
  });
});

describe('compilePatterns', () => {
  const tokens = tagTokens(segmentText('专职1人、兼职2 人'));

  it('gives spans and groups as token indices, leaving white space out', () => {
    const matches = compilePatterns(setOf('[<count>#Numeral] #PersonUnit'))(tokens);
    expect(matches.map(({ start, end, groups }) => [start, end, groups.get('count')])).toEqual([
      [1, 3, { start: 1, end: 2 }],
      [5, 7, { start: 5, end: 6 }],
    ]);
  });

  it('prefers the pattern that stands first where two overlap', () => {
    const matches = compilePatterns(setOf('#Employment #Numeral', '#Numeral #PersonUnit'))(tokens);
    expect(matches.map(({ pattern, start }) => [pattern.id, start])).toEqual([
      ['p', 0],
      ['p', 4],
    ]);
  });

  it('finds every match of a long clause without punctuation', () => {
    const long = tagTokens(segmentText('公开'.repeat(100) + '兼职2人'.repeat(50)));
    const matches = compilePatterns(setOf('#Employment #Numeral #PersonUnit'))(long);
    expect(matches.map(({ start }) => start)).toEqual(
      Array.from({ length: 50 }, (_, index) => 100 + 3 * index),
    );
  });

  it('does not try a clause without a trigger', () => {
    expect(compilePatterns(setOf('公开'))(tagTokens(segmentText('公开')))).toEqual([]);
  });

  it('refuses a set with a fault by the name of the set', () => {
    expect(() => compilePatterns(setOf('公开', '公开'))).toThrow(
      /^patterns test: rule px: its match "公开" is that of rule p; right is /u,
    );
  });

  it('takes words of traditional script for their simplified form too, in lists and captures as well', () => {
    const found = (match: string, text: string) =>
      compilePatterns({ ...setOf(match), triggers: ['開設'] })(tagTokens(segmentText(text))).length;
    expect(found('開設', '我局开设专栏')).toBe(1);
    expect(found('開設', '我局開設专栏')).toBe(1);
    expect(found('(關閉|開設){1,2} [<what>專欄]', '我局开设专栏')).toBe(1);
    expect(found('(關閉|開設) [<what>專欄]', '我局开设栏目')).toBe(0);
  });

  it('takes large and small Latin letters of a match for one', () => {
    const found = compilePatterns({ ...setOf('App'), triggers: [] })(tagTokens(segmentText('开发APP平台')));
    expect(found).toHaveLength(1);
  });
});

describe('loadPatterns', () => {
  it('names the file that is not there', () => {
    expect(() => loadPatterns('nowhere/patterns.json')).toThrow(/nowhere\/patterns\.json/);
  });
});

describe('findMatchFault', () => {
  const tags = new Set(['Noun']);
  it.each([
    ['[', 'a [ that is never closed'],
    ['(甲|乙', 'a ( that is never closed'],
    ['甲)', 'a ) that nothing opens'],
    ['[<a>甲 [<b>乙]]', 'a [ inside another ['],
    ['甲 .{0,4', 'a { that is never closed'],
    ['# 甲', 'a # without the name of a tag'],
    ['#Nuon', 'unknown tag: "#Nuon"'],
    ['  ', 'it is empty'],
    ['甲 .{4,0}', '"{4,0}" is no range; the first number is the smaller one, the second 1 to 40'],
    ['甲 .{0,41}', '"{0,41}" is no range; the first number is the smaller one, the second 1 to 40'],
    ['(甲 丙|乙){0,2}', '"{0,2}" behind a list of several words each'],
    ['(甲|乙) .{0,4} [<a>#Noun+]', null],
    ['[<a>(甲 #Noun|乙)? 丙] 3.5 .{1,40}', null],
  ])('tells what is wrong with %j', (match, fault) => {
    expect(findMatchFault(match, tags)).toBe(fault);
  });

  // what compromise knows besides: some of it hangs (/(a+)+$/), ends the program (@), or matches nothing here
  it.each([
    '/^(a+)+$/',
    '甲/乙/|/(a+)+$/',
    '[<a>/(a+)+$/]',
    '(甲|/(a+)+$/)',
    '@hasComma',
    '(甲|@hasComma)',
    '{甲}',
    '.{3}',
    '.{,4}',
    '%Noun%',
    '~甲~',
    '^甲',
    '甲$',
    '*',
    '.*',
    '甲*',
    '!甲',
    '<甲>',
    '(甲&&乙)',
    '(甲|)',
    '()',
    '(甲|(乙|丙))',
    '[甲]',
    '[<a>甲]?',
    '甲\t乙',
  ])('refuses %j, which is no documented syntax', (match) => {
    expect(findMatchFault(`乙 ${match} 丙`, tags)).toMatch(
      /is none of a word|that (?:nothing opens|is never)/u,
    );
  });
});

describe('findSenseFault', () => {
  it.each([
    [
      '[<a>开通] [<a>#Noun]',
      /^two captures are called "a"; right is .*"\[<act>开通\] \[<account>#ShortVideo\]"/u,
    ],
    ['[<a>开通 #Noun] .{0,4} [<b>新] [<a>解读]', /^two captures are called "a"/u],
    ['.{0,4}', /^nothing in it must stand .*; right is for example "\(开通\|开设\) \.\{0,4\}"/u],
    ['. .+', /^nothing in it must stand/u],
    ['[<what>.{1,4}]', /^nothing in it must stand/u],
    ['开通? .{0,4} (新|旧){0,2}', /^nothing in it must stand/u],
  ])('refuses %j and tells what is right', (match, message) => {
    expect(findSenseFault(match)).toMatch(message);
  });

  it.each([
    '[<a>开通] [<b>#Noun]',
    '[<a>开通 #Noun] .{0,4}',
    '.{0,4} 开通+',
    '开通{1,2} .?',
    '(新 开通|开设)',
  ])('takes %j', (match) => {
    expect(findSenseFault(match)).toBeNull();
  });
});

describe('findSetFault', () => {
  const withTriggers = (...triggers: string[]) => ({ ...setOf('公开'), tags: { Mine: ['公开'] }, triggers });
  it.each([
    ['a match', setOf('[公开]'), /^rule p: "\[公开\]" is no match syntax \(.*right is for example "/u],
    [
      'two captures of one name',
      setOf('[<a>公开] [<a>#Noun]'),
      /^rule p: its match ".*" cannot be meant: two /u,
    ],
    ['gaps alone', setOf('.{0,4}'), /^rule p: its match "\.\{0,4\}" cannot be meant: nothing .*right is /u],
    [
      'an id that stands twice',
      { ...setOf(), patterns: [...setOf('公开').patterns, ...setOf('解读').patterns] },
      /^rule p: two rules have this id; right is .*"id": "p-2"/u,
    ],
    [
      'two matches that differ in script alone',
      setOf('公開', '(公開|公开)'),
      /that of rule p; right is a match/u,
    ],
    ['a trigger that is no tag', withTriggers('Nonsense'), /^triggers: unknown tag: "Nonsense"; right is /u],
    ['a trigger with a #', withTriggers('#Mine'), /^triggers: a trigger has no #: "#Mine"; right is /u],
  ])('tells %s with what is right', (_, set, message) => {
    expect(findSetFault(set)).toMatch(message);
  });

  it('takes tags of the set and of the lexicon, and words in any script, as triggers', () => {
    expect(findSetFault(withTriggers('Mine', 'Platform', '公开', 'APP', 'https'))).toBeNull();
  });
});

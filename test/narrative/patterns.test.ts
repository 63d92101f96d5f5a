import { describe, expect, it } from 'vitest';
import { checkPatterns } from '../../src/narrative/patterns/check-patterns.ts';
import { compilePatterns } from '../../src/narrative/patterns/compile-patterns.ts';
import { findMatchFault } from '../../src/narrative/patterns/find-match-fault.ts';
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

  it('refuses two patterns with one match', () => {
    expect(() => compilePatterns(setOf('公开', '公开'))).toThrow(/stands twice/);
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
    ['(甲|乙) .{0,4} [<a>#Noun+]', null],
  ])('tells what is wrong with %j', (match, fault) => {
    expect(findMatchFault(match, tags)).toBe(fault);
  });
});

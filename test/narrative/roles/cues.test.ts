import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASPECT_WORDS } from '../../../src/narrative/pairs/aspect-words.ts';
import { admitsSomething, promisesSomething } from '../../../src/narrative/roles/lead-in-content.ts';
import { LEAD_IN_CUES, readLeadIn, readTurn } from '../../../src/narrative/roles/lead-ins.ts';
import { OWN_CUES } from '../../../src/narrative/roles/own-cues.ts';
import { ROLE_CUES } from '../../../src/narrative/roles/role-cues.ts';

const { parts } = JSON.parse(
  readFileSync(new URL('../../../corpus/lexicon/roles/cues.json', import.meta.url), 'utf8'),
) as { parts: Record<string, string> };

describe('tables of cues', () => {
  it.each([...OWN_CUES.values(), ...LEAD_IN_CUES].map((rule) => [rule.id, rule] as const))(
    '%s fits its examples only',
    (_, { match, examples, counterexamples }) => {
      expect(examples.filter((text) => !match.test(text))).toEqual([]);
      expect(counterexamples.filter((text) => match.test(text))).toEqual([]);
    },
  );

  it('have ids of their own', () => {
    const ids = [...OWN_CUES.keys(), ...LEAD_IN_CUES.map(({ id }) => id)];
    const { rules } = JSON.parse(
      readFileSync(new URL('../../../corpus/lexicon/roles/cues.json', import.meta.url), 'utf8'),
    ) as { rules: object[] };
    expect(new Set(ids).size).toBe(rules.length + LEAD_IN_CUES.length);
  });

  it('hold each pattern once, and none that remembers its last match', () => {
    const patterns = [
      ...LEAD_IN_CUES.map(({ match }) => match),
      ...[...OWN_CUES.values()].map(({ match }) => match),
    ];
    expect(new Set(patterns.map(String)).size).toBe(patterns.length);
    for (const pattern of patterns) expect(pattern.flags).toBe('u');
  });

  it('name each cue of an item once and weigh it above nothing', () => {
    expect(new Set(ROLE_CUES.map(({ name }) => name)).size).toBe(ROLE_CUES.length);
    for (const { weight } of ROLE_CUES) expect(weight).toBeGreaterThan(0);
  });

  it.each(['aspects', 'lacks', 'acts'])('list no word of the %s twice or inside another', (part) => {
    const words = parts[part]?.split('|') ?? [];
    expect(words.length).toBeGreaterThan(50);
    const idle = words.filter((word, index) =>
      words.some((other, at) => at !== index && word.includes(other)),
    );
    expect(idle).toEqual([]);
  });

  it('hold each aspect word once, aspects in alphabetical order', () => {
    const aspects = Object.keys(ASPECT_WORDS);
    expect(aspects).toEqual([...aspects].sort());
    const words = Object.values(ASPECT_WORDS).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('readLeadIn', () => {
  it.each([
    ['针对上述不足，我局坚持问题导向、目标导向：', 'measure'],
    ['在以后的工作中，', 'measure'],
    ['主要存在以下问题：', 'problem'],
    ['虽然取得一定成绩，但与群众期盼相比仍有差距，具体表现在：', 'problem'],
    ['也清醒看到工作中的短板和不足：', 'problem'],
    ['薄弱环节，', 'problem'],
    ['针对以上问题，', 'measure'],
    ['下步工作打算：', 'measure'],
    ['为此，我局将从三方面着手：', 'measure'],
    ['结合工作中存在的不足，重点从以下方面加以改进：', 'measure'],
    ['解决办法：', 'measure'],
    ['针对上述问题，已采取以下整改措施：', 'remedy'],
    ['改进情况：', 'improvement'],
    ['全年主要做了以下工作：', 'achievement'],
    ['存在的主要问题及改进措施', null],
    ['始终将政务公开摆在重要位置。', null],
    ['共收到申请12件，结转下一年2件。', null],
    ['', null],
  ])('reads %s', (leadIn, frame) => {
    expect(readLeadIn(leadIn)?.frame ?? null).toBe(frame);
  });
});

describe('readTurn', () => {
  it.each([
    ['下一步，我局将加强培训。', 'measure'],
    ['针对上述问题，采取以下措施：', 'measure'],
    ['2023年，我镇将继续完善制度。', 'measure'],
    ['但仍存在更新不及时的问题。', 'problem'],
    ['存在的问题：', 'problem'],
    ['在接下来的工作中，我镇将从以下方面推进。', 'measure'],
    ['同时加强沟通。', null],
    ['针对群众诉求，及时办理。', null],
  ])('reads %s', (sentence, turn) => {
    expect(readTurn(sentence)).toBe(turn);
  });
});

describe('admitsSomething', () => {
  it.each([
    ['存在宣传不够、更新不及时等问题', true],
    ['公开内容的深度有待提升', true],
    ['在公开形式上还存在一些不足', true],
    ['仍存在一定差距', false],
    ['公开内容不断丰富，但对照新要求仍有一些差距', false],
    ['与《条例》规定和公众的要求相比还有差距', false],
    ['针对解读形式单一、质量不高的问题', false],
  ])('%s: %s', (text, expected) => {
    expect(admitsSomething(text)).toBe(expected);
  });
});

describe('promisesSomething', () => {
  it.each([
    ['下一步，将建立季度通报制度，重点做好以下工作：', true],
    ['下一步，将严格按照条例要求，从以下几个方面改进工作：', false],
    ['今后将进一步加强政府信息公开工作：', false],
  ])('%s: %s', (text, expected) => {
    expect(promisesSomething(text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { compileMandated, readMandatedPhrases } from '../../src/reuse/mandated.ts';
import { maskText } from '../../src/text/masks.ts';

const isMandated = compileMandated(readMandatedPhrases(), 10);
const test = (text: string) => isMandated(maskText(text, ['云溪县水务局']));

describe('the list of mandated wording', () => {
  const phrases = readMandatedPhrases();

  it('is sorted, has no phrase twice and names a source for each', () => {
    const texts = phrases.map(({ phrase }) => phrase);
    expect(texts).toEqual([...new Set(texts)].sort());
    expect(phrases.length).toBeGreaterThan(80);
    expect(phrases.filter(({ source }) => source === '')).toEqual([]);
  });

  it('has no phrase that masking leaves too little of to tell it by', () => {
    expect(
      phrases.filter(({ phrase }) => maskText(phrase, []).hanCount < 6).map(({ phrase }) => phrase),
    ).toEqual([]);
  });
});

describe('compileMandated', () => {
  it.each([
    '云溪县水务局坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。',
    '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的要求，由云溪县水务局编制本报告。',
    '建立健全政府信息公开申请登记、审核、办理、答复、归档的工作制度，加强工作规范。',
  ])('holds for prescribed wording: %s', (text) => {
    expect(test(text)).toBe(true);
  });

  it.each([
    '坚持以公开为常态、不公开为例外，把河长巡查日志逐条晒在村口大屏上接受评议。',
    '把河长巡查日志逐条晒在村口大屏上接受评议。',
    '',
  ])('does not hold where an agency says something of its own: %s', (text) => {
    expect(test(text)).toBe(false);
  });
});

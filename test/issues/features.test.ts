import { describe, expect, it } from 'vitest';
import { extractTokens } from '../../src/issues/features.ts';

const tokensOf = (text: string, heading: string | null = null) =>
  extractTokens({ text, heading, role: 'problem' });

describe('extractTokens', () => {
  it('gives words and runs of characters, each once', () => {
    const tokens = tokensOf('更新不及时，更新不及时');
    for (const token of ['w:更新', 'c:更', 'c:更新', 'c:新不及', 'r:problem'])
      expect(tokens).toContain(token);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('joins nothing across punctuation', () => {
    const tokens = tokensOf('更新，培训');
    expect(tokens).not.toContain('c:新培');
  });

  it.each(['一是', '（三）', '2.', '③', '第一，', '另一方面', '首先，', '一要'])(
    'leaves out the marker %s',
    (marker) => {
      expect(tokensOf(`${marker}解读深度不够`)).toEqual(tokensOf('解读深度不够'));
    },
  );

  it('takes any number for the same', () => {
    expect(tokensOf('培训12次')).toEqual(tokensOf('培训3次'));
    expect(tokensOf('培训12次')).toContain('w:#');
  });

  it('reads the words inside a title', () => {
    expect(tokensOf('修订《保密审查制度》')).toContain('c:审查');
    expect(tokensOf('修订《保密审查制度》')).not.toContain('c:订保');
  });

  it('counts the heading twice: in the text and by itself', () => {
    const tokens = tokensOf('培训偏少。人员换得勤', '培训偏少');
    expect(tokens).toContain('c:培训');
    expect(tokens).toContain('h:c:培训');
    expect(tokens).not.toContain('h:c:人员');
  });

  it('survives texts of punctuation and of nothing', () => {
    expect(tokensOf('……')).toEqual(['r:problem']);
    expect(tokensOf('')).toEqual(['r:problem']);
  });
});

import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cutText, wrapText } from '../../src/view/wrap-text.ts';

describe('wrapText', () => {
  it('counts two columns for a Han character and keeps words of ASCII whole', () => {
    expect(wrapText('政务公开 upheld 10', 12, 2)).toBe('政务公开\n  upheld 10');
  });

  it('lets a closing mark hang over rather than open a line', () => {
    expect(wrapText('政务公开，内容', 10, 0)).toBe('政务公开，\n内容');
    expect(wrapText('政务公开a，内容', 9, 0)).toBe('政务公开a，\n内容');
  });
});

describe('cutText', () => {
  it('leaves short texts alone and marks a cut', () => {
    expect(cutText('政务公开', 8)).toBe('政务公开');
    const cut = cutText('政务公开信息', 9);
    expect(cut).toBe('政务公开…');
    expect(stringWidth(cut)).toBeLessThanOrEqual(9);
  });

  it('looks no further into a long text than it shows', () => {
    // 60,000 columns are measured in a second or so; 500 such texts in minutes
    const long = '政务公开信息'.repeat(5000);
    const start = performance.now();
    for (let round = 0; round < 500; round++) expect(cutText(long, 9)).toBe('政务公开…');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('has no characters where there is no room', () => {
    expect(cutText('政务公开', -3)).toBe('…');
  });
});

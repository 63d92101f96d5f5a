import { expect, it } from 'vitest';
import { familyOfGold, familyOfTitle } from '../../src/evaluate/section-family.ts';

it.each([
  ['总体情况', 'overview'],
  ['概述', 'overview'],
  ['主动公开政府信息情况', 'proactive'],
  ['收到和处理政府信息公开申请情况', 'requests'],
  ['因政府信息公开申请行政复议、提起行政诉讼的情况', 'review'],
  ['存在的主要问题及改进情况', 'problems_and_measures'],
  ['下一步工作打算', 'problems_and_measures'],
  ['其他需要报告的事项', 'other'],
  ['其它需要说明的问题', 'other'],
  ['机构建设', null],
])('takes %s for %s', (title, family) => {
  expect(familyOfTitle(title)).toBe(family);
});

it('takes what the gold says a section is before the words of its title, and the prescribed number last', () => {
  const section = { ordinal: 3, title: '下一步工作打算', first: null, last: null };
  expect(familyOfGold({ file: 'a.txt', sections: [{ ...section, kind: 'organization' }] }, 3)).toBe(
    'organization',
  );
  expect(familyOfGold({ file: 'a.txt', sections: [section] }, 3)).toBe('problems_and_measures');
  expect(familyOfGold({ file: 'a.txt', sections: [] }, 5)).toBe('problems_and_measures');
  expect(familyOfGold({ file: 'a.txt' }, 2)).toBeNull();
});

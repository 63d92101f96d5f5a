import { describe, expect, it } from 'vitest';
import { findPersons } from '../../src/reuse/find-persons.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { makeReport } from './corpus.ts';

describe('findPersons', () => {
  it.each([
    ['联系人：王小雨，电话见封底。', ['王小雨']],
    ['分管副局长为欧阳青。', ['欧阳青']],
    ['信息公开负责人为欧阳青。', ['欧阳青']],
    ['明确李禾同志专门负责答复。', ['李禾']],
    ['由张贴员负责，高度重视同志们的意见。', []],
    ['主任科员负责张贴公示。', []],
    ['由局长王小雨、副局长李禾负责，', ['王小雨', '李禾']],
    ['局长李禾主持晨会。', ['李禾']],
    ['成立由县长李禾任组长的小组。', ['李禾']],
    ['联系人王小雨电话见封底。', ['王小雨']],
    ['公布联系人方式、电话。', []],
    ['局长办公会听取汇报。', []],
    ['主任陈述，局长高度重视，书记任组长，局长于会上强调。', []],
    ['主任王牌节目，书记范围。', []],
    ['', []],
  ])('in %s finds %j', (text, names) => {
    expect(findPersons(text)).toEqual(names);
  });

  it('makes sentences that differ by a person one form', () => {
    const told = (name: string) => `${name}同志逐日登记群众来访并按月汇总答复情况。`;
    const { links } = findReuse([
      ...makeReport('甲县水务局', 2021, [told('李禾')]),
      ...makeReport('乙县水务局', 2021, [told('欧阳青山')]),
    ]);
    expect(links.map(({ sameness }) => sameness)).toEqual(['masked', 'masked']);
  });
});

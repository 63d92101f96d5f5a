import { describe, expect, it } from 'vitest';
import { splitItems } from '../../../src/narrative/items/split-items.ts';
import { isEmptyPromise } from '../../../src/narrative/pairs/empty-promise.ts';
import { pairItems } from '../../../src/narrative/pairs/pair-items.ts';
import { assignRoles } from '../../../src/narrative/roles/assign-roles.ts';
import { itemOf } from '../item-of.ts';
import { makeReport } from '../make-report.ts';

/** Pairs as [problem, answer], counted among problems and among answers from 1. */
function pair(
  problems: readonly (readonly [text: string, ...categories: string[]])[],
  answers: readonly (readonly [text: string, ...categories: string[]])[],
): number[][] {
  const line = ([text]: readonly [string, ...string[]], index: number) => `${index + 1}.${text}\n`;
  const body = `存在的问题：\n${problems.map(line).join('')}改进措施：\n${answers.map(line).join('')}`.trim();
  const report = makeReport([{ kind: 'problems_and_measures', body }]);
  const items = assignRoles(report, splitItems(report));
  const categories = [[], ...problems.map(([, ...own]) => own), [], ...answers.map(([, ...own]) => own)];
  expect(items).toHaveLength(categories.length);
  return pairItems(report, items, categories).map(({ problem, answer }) => [
    problem,
    answer - problems.length - 1,
  ]);
}

describe('pairItems', () => {
  it('links by shared category, not by place in the list', () => {
    expect(
      pair(
        [
          ['解读质量不高。', 'interpretation'],
          ['更新不及时。', 'timeliness'],
        ],
        [
          ['每月巡检栏目。', 'timeliness'],
          ['采用图解说明文件。', 'interpretation'],
        ],
      ),
    ).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it.each([
    ['针对问题一，', '针对问题二，'],
    ['针对第一个问题，', '针对上述第二个问题，'],
    ['问题1整改：', '问题2整改：'],
  ])('links %s to the problem of that number alone, whatever else it says', (first, second) => {
    expect(
      pair(
        [
          ['栏目更新不及时。', 'timeliness'],
          ['窗口人员业务不熟。', 'capacity'],
        ],
        [
          [`${first}开展窗口人员业务培训。`, 'capacity'],
          [`${second}及时更新栏目。`, 'timeliness'],
        ],
      ),
    ).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('links by what is said where no problem has the number, or none is meant', () => {
    const told = [
      ['栏目更新不及时。', 'timeliness'],
      ['窗口人员业务不熟。', 'capacity'],
    ] as const;
    expect(
      pair(told, [
        ['针对问题五，开展窗口人员业务培训。', 'capacity'],
        ['对问题一查到底，及时更新栏目。', 'timeliness'],
      ]),
    ).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('links one answer to several numbers', () => {
    const answers = [['针对第一、三个问题，重排版面。'], ['针对问题二，每月抽查。']] as const;
    expect(pair([['字号太小。'], ['留言答复不及时。'], ['图片太少。']], answers)).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ]);
  });

  it('links an empty promise to nothing, whatever category it was given', () => {
    const promise = ['今后，我局将按照上级有关要求，不断提升政府信息公开工作水平。', 'capacity'] as const;
    expect(pair([['业务水平需要提升。', 'capacity']], [promise])).toEqual([]);
  });

  it('links an answer with at most 20 of thousands of problems that are alike, each with the answers near it', () => {
    const roles = Array.from({ length: 4000 }, (_, index) => (index % 2 === 0 ? 'problem' : 'measure'));
    const words = { problem: '更新不及时。', measure: '加强更新。' };
    let text = '';
    const items = roles.map((role) => {
      const start = text.length;
      text += words[role];
      return { ...itemOf(text, role), span: { start, end: text.length } };
    });
    const pairs = pairItems(
      { ...makeReport([]), text },
      items,
      items.map(() => ['timeliness']),
    );
    const perAnswer = new Map<number, number>();
    for (const { answer } of pairs) perAnswer.set(answer, (perAnswer.get(answer) ?? 0) + 1);
    expect(Math.max(...perAnswer.values())).toBe(20);
    expect(perAnswer.size).toBe(2000);
    expect(pairs.every(({ problem, answer }) => Math.abs(problem - answer) <= 400)).toBe(true);
  });

  it('links by shared words where there are no categories', () => {
    expect(
      pair(
        [['公开目录编制不够规范。'], ['基层工作人员业务能力不强。']],
        [['举办基层工作人员业务培训班。'], ['重新编制公开目录。']],
      ),
    ).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('links an answer that names the problem', () => {
    expect(
      pair(
        [['群众参与度不高。'], ['检索功能不便。']],
        [['针对检索功能不便的问题，将升级网站。'], ['针对群众参与度不高的问题，将举办开放日。']],
      ),
    ).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('links by a closing purpose that names the issue', () => {
    expect(
      pair([['公开时效有待提高。', 'timeliness']], [['强化审核责任，确保信息及时更新。', 'review']]),
    ).toEqual([[1, 1]]);
  });

  it('links one answer to several problems and several answers to one problem', () => {
    expect(
      pair(
        [
          ['人员业务不熟，解读不深入。', 'capacity', 'interpretation'],
          ['队伍不稳定。', 'capacity'],
        ],
        [
          ['稳定队伍，加强人员业务培训。', 'capacity'],
          ['解读更深入。', 'interpretation'],
        ],
      ),
    ).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
  });

  it('leaves an answer to nothing, and a problem without answer, alone', () => {
    expect(pair([['依申请答复不规范。', 'requests']], [['加强条例宣传，提高知晓率。', 'publicity']])).toEqual(
      [],
    );
  });

  it('lets an empty promise answer nothing', () => {
    expect(
      pair([['公开工作质量不高。', 'content']], [['认真加以解决，进一步做好政府信息公开工作。', 'content']]),
    ).toEqual([]);
    expect(isEmptyPromise('进一步提高政务公开工作水平。', true)).toBe(true);
    expect(isEmptyPromise('进一步提高政策解读水平。', false)).toBe(false);
  });

  it('gives nothing for a report without problems', () => {
    const report = makeReport([{ kind: 'measures', body: '一是加强培训；二是完善制度。' }]);
    expect(
      pairItems(report, assignRoles(report, splitItems(report)), [['capacity'], ['institutions']]),
    ).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/narrative/segment.ts';

/** A sentence, its words by jieba alone, and by jieba with corpus/lexicon. */
const SENTENCES: readonly (readonly [text: string, alone: string, withTerms: string])[] = [
  ['落实三审三校制度', '落实 三审 三校 制度', '落实 三审三校制度'],
  ['配备专职信息员', '配备 专职 信息员', '配备 专职信息员'],
  [
    '住房和城乡建设局门户网站未开设政策解读专栏',
    '住房 和 城乡 建设局 门户网站 未 开设 政策 解读 专栏',
    '住房和城乡建设局 门户网站 未 开设 政策解读 专栏',
  ],
  [
    '卫生健康委员会办公室受理依申请公开件',
    '卫生 健康 委员会 办公室 受理 依 申请 公开 件',
    '卫生健康委员会 办公室 受理 依申请公开件',
  ],
  [
    '街道办事处和便民服务中心设有查阅点',
    '街道 办事处 和 便民服务 中心 设有 查阅 点',
    '街道办事处 和 便民服务中心 设有 查阅点',
  ],
  ['县教育局长担任领导小组组长', '县 教育局长 担任 领导小组 组长', '县 教育 局长 担任 领导小组 组长'],
  [
    '县行政审批局与大数据管理局联合印发工作要点',
    '县 行政 审批 局 与 大 数据 管理局 联合 印发 工作 要点',
    '县 行政审批局 与 大数据管理局 联合 印发 工作要点',
  ],
  ['县政府办公室牵头开展保密审查', '县政府 办公室 牵头 开展 保密 审查', '县政府办公室 牵头 开展 保密审查'],
  ['群众反映栏目更新不及时', '群众反映 栏目 更新 不 及时', '群众反映 栏目 更新 不 及时'],
];

/** jieba's dictionaries are those of the process: without the terms it takes another one. */
function segmentAlone(texts: readonly string[]): string[] {
  const nodejieba = createRequire(import.meta.url).resolve('nodejieba');
  const script = `const jieba = require(${JSON.stringify(nodejieba)});
    jieba.load();
    console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => jieba.tag(text).map(({ word }) => word).join(' '))));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

describe('the terms of corpus/lexicon', () => {
  const alone = segmentAlone(SENTENCES.map(([text]) => text));

  it.each(SENTENCES.map((sentence, index) => [...sentence, alone[index]] as const))(
    'change the words of %s as they are meant to',
    (text, wordsAlone, wordsWithTerms, found) => {
      expect(found).toBe(wordsAlone);
      const words = segmentText(text).map(({ word }) => word);
      expect(words.join(' ')).toBe(wordsWithTerms);
    },
  );
});

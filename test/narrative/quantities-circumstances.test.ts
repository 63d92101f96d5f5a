import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { itemOf } from './item-of.ts';

const mark = (text: string) => findQuantities({ text, year: 2022 }, [itemOf(text)]);
const last = (text: string) => mark(text).at(-1);

describe('the circumstances of a quantity', () => {
  it.each<[string, string | null]>([
    ['公开公共服务信息35条。', '公共服务信息'],
    ['公开审计结果12份。', '审计结果'],
    ['公开统计数据20条。', '统计数据'],
    ['发布共青团工作动态9条。', '共青团工作动态'],
    ['规划计划类信息21条。', '规划计划类信息'],
    ['发布征地公告、拆迁安置、补偿标准等信息31条。', '征地公告、拆迁安置、补偿标准'],
    ['发布空气质量日报366期。', '空气质量日报'],
    ['全年共主动公开各类政府信息98条。', null],
    ['公开信息120条，较2021年增加20条。', null],
    ['累计公开信息1563条，其中2022年新增324条。', null],
    ['累计公开信息1563条，本年新增27条。', null],
  ])('keep the topic of %s as it is written', (text, topic) => {
    expect(last(text)).toMatchObject({
      subject: topic === null ? 'published.total' : 'published.topic',
      topic,
      channel: null,
    });
  });

  it.each<[string, string]>([
    ['通过市政府网站公开信息300条。', '市政府网站'],
    ['全年局网站发布信息200条。', '局网站'],
    ['今年局网站更新信息20条。', '局网站'],
    ['通过微信、微博发布信息120条。', '微信、微博'],
    ['在县政府网站和“清河发布”微信、微博发布信息120条。', '县政府网站和“清河发布”微信、微博'],
    ['微信公众号“清河发布”推送信息60条。', '微信公众号“清河发布”'],
    ['在区政府网站文旅栏目发布信息16条。', '区政府网站文旅栏目'],
    ['在《清河日报》刊发通告6则。', '《清河日报》'],
    ['全年编印市政府公报12期。', '市政府公报'],
    ['微信公众号全年推送174期603条。', '微信公众号'],
    ['局网站公开信息120条，比上年多20条。', '局网站'],
  ])('keep the channel of %s as it is written', (text, channel) => {
    expect(last(text)).toMatchObject({ subject: 'published.channel', channel });
  });

  it.each<[string, string]>([
    ['截至2022年12月31日，主动公开信息1300条。', 'year'],
    ['截至2022年底，主动公开信息1300条。', 'year'],
    ['截至年底，主动公开信息1300条。', 'year'],
    ['截至2022年12月31日，累计公开信息1300条。', 'cumulative'],
    ['截至2021年底，网站公开信息1300条。', 'cumulative'],
    ['截至目前，开设专栏3个。', 'cumulative'],
    ['截至目前，共收到申请12件。', 'year'],
    ['截至目前，累计收到申请12件。', 'cumulative'],
  ])('tell the basis of %s', (text, basis) => {
    expect(last(text)?.basis).toBe(basis);
  });

  it('name a scope for the figure of its own clause alone', () => {
    const text = '新区本级制发规范性文件4件，部门制发规范性文件7件，清理废止12件。';
    expect(mark(text).map(({ scope }) => scope)).toEqual(['新区本级', null, null]);
    expect(last('举办全市业务培训2期。')?.scope).toBeNull();
    expect(last('2022年全县教育系统公开信息80条。')?.scope).toBe('全县教育系统');
  });

  it('count units that are told how to publish as nothing published', () => {
    expect(last('指导所属7个事业单位规范信息发布流程。')?.subject).not.toMatch(/^published/u);
  });
});

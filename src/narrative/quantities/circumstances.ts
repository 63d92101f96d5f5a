import type { Quantity } from '../narrative.ts';
import { ownExpression } from './own-expressions.ts';

const CHANNEL = new RegExp(ownExpression('turns', 'channel'), 'gu');
const CHANNEL_START = new RegExp(ownExpression('turns', 'channel-start'), 'gu');
const CUMULATIVE = ownExpression('turns', 'cumulative');
const CHANGE = ownExpression('turns', 'change');

/** `cumulative` for totals over the years; 累计 within a year that is named is that year's. */
export function findBasis(
  lead: string,
  before: string,
  sentence: string,
  year: number | null,
): Quantity['basis'] {
  if (CHANGE.test(lead)) return 'change';
  const cumulative = CUMULATIVE.test(lead) || /截至|截止/u.test(before);
  if (!cumulative) return 'year';
  const within =
    /全年|本年|年度|今年/u.test(before) ||
    (year !== null && sentence.includes(`${year}年`) && !/截至|截止|以来/u.test(sentence));
  return within ? 'year' : 'cumulative';
}

/** The period as written, where the nearest one before the figure is not the report's year; comparisons (较2019年) are none. */
export function findPeriod(before: string, year: number | null): string | null {
  const named = [
    ...before.matchAll(
      /(较|比|同比|与|和|按照|(?:延期?|转|移)[至到入]?|《.{0,20})?((?:19|20)\d{2}\s?年(?:度|底|以来)?|上年度?|去年|前年|上一年度?)/gu,
    ),
  ].at(-1);
  if (named?.[2] === undefined || named[1] !== undefined) return null;
  if (/结转/u.test(before.slice(named.index))) return null;
  const written = named[2];
  return year !== null && written.startsWith(String(year))
    ? null
    : /^\d/u.test(written) && year === null
      ? null
      : written;
}

/** The channel nearest before the figure, with the words that belong to it; null where none is named. */
export function findChannel(lead: string): string | null {
  const channel = [...lead.matchAll(CHANNEL)].at(-1);
  if (channel === undefined) return null;
  const end = channel.index + channel[0].length;
  const starts = [...lead.slice(0, channel.index).matchAll(CHANNEL_START)];
  const last = starts.at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  const written = lead
    .slice(start, end)
    .replace(/^(?:我[局区县市委]|本[局机]关?)(?:通过|在|利用)/u, '')
    .trim();
  return written === '' || written.length > 24 ? channel[0] : written;
}

/** What was published, where more is said than 信息: 行政许可, 政府常务会议; null for information of every kind. */
export function findTopic(allLead: string, after: string): string | null {
  const channel = [...allLead.matchAll(CHANNEL)].at(-1);
  const lead = channel === undefined ? allLead : allLead.slice(channel.index + channel[0].length);
  const object =
    /(?:公开|发布|公布|公示|刊登|推送|更新|上传)(?:了|各类|的)?([^，。；：、]{0,24})$/u.exec(lead)?.[1] ??
    /(?:^|[，、；：（(])([^，、；：（(]{2,20})$/u.exec(lead)?.[1] ??
    '';
  const words = `${object}${/^[^，。；、（）()]{0,16}/u.exec(after)?.[0] ?? ''}`
    .replace(
      /\s|政府信息|政务信息|信息公开|公开信息|各类|相关|工作|信息|数据|文件|内容|累计|主动公开|主动|公开|发布|[比较]上年|同比|增加|减少|多出|共计|总计|合计|总数|共|计|约|近|达|分别|为|数|的|了|等|其中|全年|本年度?|政务|条数/gu,
      '',
    )
    .trim();
  return words.length >= 2 && !/^(?:[0-9A-Za-z]+|(?:19|20)\d{2}年[度底]?)$/u.test(words) ? words : null;
}

/** Whose count it is, where the sentence says it: 全区, 本级, 区政府办代表区政府. */
export function findScope(before: string): string | null {
  const found =
    /(?:全[省市县区州旗盟镇]|全系统|本级|各(?:部门|单位|镇|乡镇|街道)|[省市县区]政府办(?:公室)?(?:代表[省市县区]政府)?)/gu;
  return [...before.matchAll(found)].at(-1)?.[0] ?? null;
}

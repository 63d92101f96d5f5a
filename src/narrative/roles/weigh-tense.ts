import { type ItemContext, isNarrated } from './item-context.ts';
import { AIMED, COUNTED_ACT, DONE, FUTURE, INTENT, tellsOfMending } from './role-cues.ts';
import { FRAME_WEIGHT, type RoleTally } from './role-tally.ts';
import { SHORTCOMING } from './role-words.ts';

/** 这个问题今年8月已经改正: the answer is told as done. */
export const MENDED =
  /^(?:[^，。；]{0,20}[，,])?[^，。；]{0,14}(?:已经?|业已|均已)(?!向|经?提出|申请|成为|不)/u;

/** Puts what an item tells as done into the tally: a remedy among problems and their answers. Nothing in a section that tells of the year. */
export function weighTense(context: ItemContext, body: string, tally: RoleTally): void {
  if (isNarrated(context.sectionKind)) return;
  if (tellsOfMending(body)) tally.add('remedy', FRAME_WEIGHT + 1, 'tells how a known shortcoming was mended');
  const frame = context.frame?.frame ?? null;
  const counted = frame === 'measure' || AIMED.test(body) ? null : findCount(context, body);
  const done = DONE.exec(body.replace(/取得了?/gu, '')) ?? counted;
  if (done === null || context.isAnsweredWithin) return;
  if (frame === 'problem') {
    // 收到意见后，已补发通知 goes over to what was done
    const answer = body.replace(/^(?:针对|对于?)[^，。；]{0,60}?(?:问题|现象|不足|情况)[，,]/u, '');
    if (!context.marked && MENDED.test(body) && !SHORTCOMING.test(answer))
      tally.add('remedy', FRAME_WEIGHT + 1.5, 'goes over to what was done');
    return;
  }
  const future =
    tally.weightOf('measure') - (frame === 'measure' ? FRAME_WEIGHT : frame === 'improvement' ? 2 : 0);
  const answers =
    /整改|针对[^。]{0,40}(?:问题|不足|薄弱|短板|意见)|上(?:一)?年度?(?:报告)?[^。]{0,30}(?:问题|不足|短板)|(?:问题|不足|短板)[^。；]{0,30}(?:解决|改善|改进)/u.exec(
      body,
    );
  if (frame === 'achievement') {
    tally.add('achievement', 1, `told as done: ${done[0]}`);
    return;
  }
  const weight = future >= 1.6 ? 1 : 2.4;
  // once it has begun, a section of problems tells what was done as an answer to them
  if (answers !== null) tally.add('remedy', weight + 1.2, `done about a shortcoming: ${answers[0]}`);
  else
    tally.add(
      context.isFirst && !context.marked ? 'achievement' : 'remedy',
      weight,
      `told as done: ${done[0]}`,
    );
}

/** A count of any act: 归并栏目23个. */
const COUNT =
  /\p{Script=Han}\s?\d+\s?(?:余|多)?万?\s?(?:条|件|次|篇|期|份|场|人次|名|人|项|处|块|批|家|个(?!月|工作日|方面))/u;
/** 2021年6月底前 is a time limit. */
const MONTH = /(?<year>20\d\d)\s?年\s?\d{1,2}\s?月(?!(?:\d{1,2}\s?日|底|初|末)?(?:之?前|起))/gu;

/** The count or date that tells an act as done; under 改进情况 that of any act counts, unless it is planned. */
function findCount({ frame, year }: ItemContext, body: string): RegExpExecArray | null {
  const act = COUNTED_ACT.exec(body);
  if (act !== null || frame?.frame !== 'improvement' || FUTURE.test(body) || INTENT.test(body)) return act;
  if (year !== null && body.includes(String(year + 1))) return null;
  return COUNT.exec(body) ?? findPastMonth(body, year);
}

/** 2022年6月 in the report of 2022 or later. */
function findPastMonth(body: string, year: number | null): RegExpExecArray | null {
  if (year === null) return null;
  return [...body.matchAll(MONTH)].find((month) => Number(month.groups?.year) <= year) ?? null;
}

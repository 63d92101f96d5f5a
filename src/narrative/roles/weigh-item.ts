import { type ItemContext, isNarrated } from './item-context.ts';
import { admitsSomething, promisesSomething } from './lead-in-content.ts';
import { isNeutral, withoutNeutralHeading } from './neutral-heading.ts';
import {
  ACHIEVED_COUNT,
  COUNTED_ACT,
  DONE,
  FUTURE,
  INTENT,
  ROLE_CUES,
  SUCCESS,
  SUMMARY,
  tellsOfMending,
  WANTING,
} from './role-cues.ts';
import { FRAME_WEIGHT, type RoleTally } from './role-tally.ts';
import { ACT, OPENING_ACT, SHORTCOMING } from './role-words.ts';
import { MENDED, weighTense } from './weigh-tense.ts';

const DECISIVE = 8;

/** Puts what speaks for each role of one item into the tally. */
export function weighItem(context: ItemContext, tally: RoleTally): void {
  const { content, heading, isParent } = context;
  const body = withoutNeutralHeading(context);
  if (body === '') {
    tally.add('background', DECISIVE, `neutral heading ${heading ?? content}`);
    return;
  }
  const nothing = isNarrated(context.sectionKind) ? null : NOTHING.exec(content);
  if (nothing !== null && isNeutral(nothing.groups?.title ?? '措施')) {
    tally.add('background', DECISIVE, `nothing told ${content}`);
    return;
  }
  // （一）存在的问题 with a sentence of its own before its points announces them
  const announcesPoints = isParent && (announces(body) || announcesUnderTitle(context, body));
  if ((context.leadsIn && !tellsOfYear(context, body)) || announcesPoints) {
    if (weighLeadIn(context, body, tally)) return;
  }
  if (context.isOwnAnswer && !isNarrated(context.sectionKind))
    tally.add(MENDED.test(body) ? 'remedy' : 'measure', FRAME_WEIGHT, 'answers its own point');
  if (context.isAnsweredWithin && !isNarrated(context.sectionKind))
    tally.add('problem', FRAME_WEIGHT + 1, 'has its own answer');
  weighFrame(context, tally);
  weighSection(context, body, tally);
  weighCues(context, body, tally);
  weighTense(context, body, tally);
}

/** 改进措施：无。 promises nothing, nor does 无。 below its heading. */
const NOTHING = /^(?:(?<title>[^，。；：:！？\n]{1,40})[：:。\s]\s*)?(?:暂|目前)?(?:无|没有)[。；.]?$/u;

/** A lead-in that only announces is background; returns false where it says something of its own. */
function weighLeadIn(context: ItemContext, body: string, tally: RoleTally): boolean {
  if (context.isParent && heldAsAct(context)) return false;
  if (tellsOfMending(body) && !isNarrated(context.sectionKind)) {
    tally.add('remedy', FRAME_WEIGHT, 'lead-in that tells what was mended');
    return true;
  }
  if (admitsSomething(body)) {
    tally.add('problem', FRAME_WEIGHT, 'lead-in that admits something named');
    return true;
  }
  if (context.frame?.frame === 'measure' && promisesSomething(body)) {
    tally.add('measure', FRAME_WEIGHT, 'lead-in that promises something named');
    return true;
  }
  if (isNarrated(context.sectionKind) && context.frame === null && tellsAct(body)) return false;
  // 针对上年指出的更新不及时，我局作了整改：
  if (context.frame?.frame === 'remedy' && SHORTCOMING.test(body) && DONE.test(body)) {
    tally.add('remedy', FRAME_WEIGHT, 'lead-in that tells what was mended');
    return true;
  }
  tally.add('background', FRAME_WEIGHT, 'lead-in that only announces');
  return true;
}

/** 将清理账号 promises wherever it stands; 将公开视为负担 says how something is seen. */
const OPENS_WITH_WILL =
  /^(?:我[局镇县市区厅委办院]|我们|各单位)?将(?!近|[^，。；]{1,20}(?:视为|看作|当作|当成|等同|混同|混为|推给))/u;

/** Names the year or the work as a whole. */
const SPEAKS_OF_YEAR = /20\d\d\s?年|今年|本年|一年来|公开工作|(?:政府|政务|信息)公开|年度/u;

// more than any lead-in
const SELF_NAMED_WEIGHT = 9;

function weighFrame({ content, frame, isFirst, marked, sectionKind }: ItemContext, tally: RoleTally): void {
  if (frame === null) return;
  if (frame.frame === 'problem' && !marked && OPENS_WITH_WILL.test(content)) return;
  // a sentence with 问题 in a section that tells of the year opens no list of problems by itself
  const isStray = isNarrated(sectionKind) && frame.frame === 'problem' && !frame.isVowed;
  const weight = (marked || !isFirst) && !isStray ? FRAME_WEIGHT : 1;
  if (frame.frame === 'improvement') {
    tally.add('measure', 2, `lead-in ${frame.cue}`);
    tally.add('remedy', 1.5, `lead-in ${frame.cue}`);
    return;
  }
  tally.add(frame.frame, weight, `lead-in ${frame.cue}`);
  // what was done about the problems may be told under a heading of measures
  if (frame.frame === 'measure') tally.add('remedy', 0.4 * weight, `lead-in ${frame.cue}`);
}

function weighSection(context: ItemContext, body: string, tally: RoleTally): void {
  const { sectionKind, isOpening, isFirst, frame } = context;
  const counts = ACHIEVED_COUNT.test(body);
  if (isNarrated(sectionKind)) {
    tally.add('achievement', 2, `section ${sectionKind}`);
    // what opens the overview without a count sums the year up, however it is put
    const opensOverview =
      isFirst && (SUMMARY.test(body) || (sectionKind === 'overview' && SPEAKS_OF_YEAR.test(body)));
    if (isOpening && !counts && (opensOverview || SUCCESS.test(body))) {
      tally.add('background', 3, 'summary that opens the section');
    }
    return;
  }
  if (
    isOpening &&
    !admitsSomething(body) &&
    (frame === null || frame.frame === 'problem') &&
    SUMMARY.test(body)
  ) {
    if (!counts)
      tally.add('background', frame === null ? 3 : FRAME_WEIGHT + 1.5, 'summary that opens the section');
  }
  if (!context.marked && !admitsSomething(body) && NAMES_NONE.test(body)) {
    const promised = frame?.frame === 'measure' || INTENT.test(body) || FUTURE.test(body);
    // 虽然整改了，但仍有不足 admits no more by its concession
    const admitted = body.replace(/(?:虽然|尽管|虽)[^。；]{0,80}?[，,](?=但|仍|还|然而)/u, '');
    if (!promised && !DONE.test(admitted.replace(/取得了?|了出来/u, '')))
      tally.add('background', FRAME_WEIGHT + 1.5, 'names no aspect');
  }
  // 2019年年报提到了三个方面的问题。 leads in what was done about them
  if (frame?.frame === 'remedy' && body.includes(frame.cue) && !DONE.test(body.replace(/提到了/u, '')))
    tally.add('background', FRAME_WEIGHT + 4, 'names what an earlier report admitted');
  if (!context.marked && PLANS_NONE.test(body) && !promisesSomething(body.replace(PLANS_NONE, '')))
    tally.add('background', FRAME_WEIGHT + 3, 'announces plans');
  // 一要 asks for something to be done, whatever leads the list in
  if (context.marker !== null && /要$/u.test(context.marker))
    tally.add('measure', 3, `marker ${context.marker}`);
  const act = frame === null && context.marked ? OPENING_ACT.exec(body) : null;
  if (act !== null) tally.add('measure', 1, `act ${act[0]}`);
}

/** 主要做好四件事, 接下来打算这么办: plans are announced, none is named. */
const PLANS_NONE =
  /^[^。；]{0,50}?(?:(?:做好|抓好|办好|抓|做|从)(?:[一二两三四五六七八九十几\d]个?(?:件|项|方面|点)(?:事|工作|任务)?|(?:以下|如下|下列|下述)[^，。；]{0,8})|(?:[一二两三四五六七八九十几\d]个“[^”。；]{1,8}”上)?(?:取得实效|见成效)|这[么样]办)。$/u;

/** Admits that something is wanting without a word on what. */
const NAMES_NONE =
  /(?:有|存在|面临|暴露|反映|冒|意识到|看到)[^，。；]{0,24}?(?:差距|不足|问题|短板|薄弱环节)|(?:差距|不足|问题|短板)[^，。；]{0,6}(?:(?<!没)有|存在|突出|不少|较多|明显|冒|显现|暴露)|(?:有|存在)\S{0,12}(?:地方|方面)[^，。；]{0,6}(?:不到位|不够|不足)/u;

/** Points that say themselves what they are: 问题一：…, 措施二：…. */
const SELF_NAMED: readonly { readonly role: 'problem' | 'measure'; readonly pattern: RegExp }[] = [
  {
    role: 'problem',
    pattern: /^(?:存在)?(?:问题|不足|困难|短板)(?:之?[一二三四五六七八九十]{1,2}|\d{1,2})[：:，、是]/u,
  },
  {
    role: 'measure',
    pattern:
      /^(?:改进|整改|工作)?(?:措施|举措|对策|打算)(?:之?[一二三四五六七八九十]{1,2}|\d{1,2})[：:，、是]/u,
  },
];

function weighCues(context: ItemContext, body: string, tally: RoleTally): void {
  const named = isNarrated(context.sectionKind)
    ? undefined
    : SELF_NAMED.find(({ pattern }) => pattern.test(body));
  if (named !== undefined) tally.add(named.role, SELF_NAMED_WEIGHT, `names itself a ${named.role}`);
  // 针对更新不及时的问题 names the problem that is answered
  const own = body.replace(
    /(?:针对|对于?|解决|克服|杜绝|防止|避免|改变|整改)[^，。；]{0,60}?(?:问题|现象|不足|情况|短板|现状|[，。；]|$)/gu,
    '',
  );
  const opening = /^[^。；]*/u.exec(own)?.[0] ?? '';
  const opensWithLack =
    context.frame?.frame !== 'measure' && (SHORTCOMING.test(opening) || WANTING.test(opening));
  if (context.marked && context.frame?.frame === 'measure' && isLackAlone(own)) {
    tally.add('problem', FRAME_WEIGHT, `is a lack among measures: ${opening.slice(0, 12)}`);
  }
  if (opensWithLack && context.frame === null && !isNarrated(context.sectionKind)) {
    tally.add('problem', 1.5, `opens with a lack: ${opening.slice(0, 12)}`);
  }
  for (const { role, name, weight: full, pattern } of ROLE_CUES) {
    // the heading decides: …有待提高。下一步，将… is a problem with its outlook
    const weight = role === 'measure' && opensWithLack && !pattern.test(opening) ? full * 0.3 : full;
    if (role === 'problem' && isNarrated(context.sectionKind) && context.frame?.frame !== 'problem') continue;
    const match = pattern.exec(role === 'problem' ? own : body);
    if (match === null) continue;
    if (name === 'nothing occurred' && !isNarrated(context.sectionKind)) {
      tally.add(role, context.frame === null ? weight : 0.5, `${name} ${match[0]}`);
      continue;
    }
    if (role === 'measure' && isNarrated(context.sectionKind)) {
      // 制定下一步计划 tells of a plan, it plans nothing
      const opensClause = /^$|[，。；：\s]$/u.test(body.slice(0, match.index));
      if (name === 'future' && opensClause && !DONE.test(body))
        tally.add(role, weight, `${name} ${match[0]}`);
      continue;
    }
    tally.add(role, weight, `${name} ${match[0].trim()}`);
  }
  const nextYear = context.year === null ? null : new RegExp(`${context.year + 1}\\s?年`, 'u').exec(body);
  if (nextYear !== null && /将|要|继续|进一步|拟/u.test(body))
    tally.add('measure', 2.4, `future ${nextYear[0]}`);
}

/** 公开内容不够全面；: a lack with no act beside it, whatever leads its list in. */
function isLackAlone(text: string): boolean {
  const [opening = '', ...rest] = text.split(/[，。；：:]/u);
  return (
    SHORTCOMING.test(opening) &&
    !OPENING_ACT.test(opening) &&
    // 发布不及时的，追究责任: what lags is dealt with
    !/[的者后]$|(?<!及)时$/u.test(opening) &&
    !FUTURE.test(text) &&
    !INTENT.test(text) &&
    !rest.some((clause) => OPENING_ACT.test(clause.trim()))
  );
}

/** A sentence with a count of its own, in a section that tells of the year, stands before a list without leading it in. */
function tellsOfYear({ sectionKind, frame, isFirst, isParent }: ItemContext, body: string): boolean {
  return (
    isNarrated(sectionKind) &&
    frame === null &&
    !isFirst &&
    !isParent &&
    /。$/u.test(body) &&
    (ACHIEVED_COUNT.test(body) || COUNTED_ACT.test(body))
  );
}

/** （一）存在的问题 with a sentence of its own before its points. */
function announcesUnderTitle({ content, heading, isAnsweredWithin }: ItemContext, body: string): boolean {
  if (body === content || isAnsweredWithin || heading === null) return false;
  return isNeutral(heading) && !ACHIEVED_COUNT.test(body);
}

function announces(body: string): boolean {
  return /[：:]$/u.test(body) || ANNOUNCED.test(body);
}

/** 抓好下列工作, 从三个方面予以改进, 做好四件事: points follow. */
const ANNOUNCED =
  /(?:(?:以下|如下|下列|下述|几个方面|表现在|体现在)\S{0,8}|(?:[一二三四五六七八九十\d]|几)(?:个|件|项|点|大)?(?:方面|工作|措施|举措|事|任务|环节)\S{0,6})[。]?$/u;

/** A parent whose heading names an act takes its list's role, whatever the lead-in after it says. */
function heldAsAct({ heading }: ItemContext): boolean {
  return heading !== null && !isNeutral(heading) && ACT.test(heading);
}

function tellsAct(body: string): boolean {
  return body
    .split(/[，,；;。]/u)
    .some((clause) => ACT.test(clause) && ASPECT_OF_ACT.test(clause) && !SUMMARY.test(clause));
}

const ASPECT_OF_ACT = /内容|渠道|平台|制度|机制|解读|回应|队伍|培训|栏目|目录|审查|监督|考核|领导小组/u;

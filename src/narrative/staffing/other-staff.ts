import type { Span } from '../../text/span.ts';
import { spansOverlap } from '../../text/span.ts';

/** Posts that are counted for other work: advice at law, the grid of a community, a service window. */
const OTHER_POST = /法律顾问|律师|网格员|社区(?:专职)?工作者|窗口(?:工作|服务|办事)?人员/gu;
/** Officers who accompany investors or applicants, and those of a set name; counted or not. */
const OTHER_OFFICER = /(?:首席|服务|项目|审批|帮办|代办|金融|招商|企业)专员/gu;
/** What those do who were just counted, where it is none of the disclosure work. */
const OTHER_WORK =
  /^(?:[^，。；、]{0,6}从事|[^，。；、]{0,3}负责)[^，。；、]{0,4}(?:信访|执法|监管|巡查|环卫|保洁|保安|消防|防汛|社保|民政|帮扶|治安|调解|综治|计生|教学|医疗|护理|后勤|防疫|环保|审批)/u;
/** Words for the disclosure work: with one of them in the clause those posts do it too. */
const DISCLOSURE = /公开|信息|网站|新媒体|公众号|专栏|栏目|答复|申请(?!人)|疑难件/u;

/** How far around a statement the name of a post may reach, in characters. */
const AROUND = 12;

/**
 * A test for one clause: whether those whom a statement in it is about are posted for other work than disclosure; `counted` where it
 * gives their number. The clause as a whole is read once, however many statements it holds.
 */
export function otherStaffIn(clause: string): (span: Span, counted: boolean) => boolean {
  if (DISCLOSURE.test(clause)) return () => false;
  return (span, counted) => {
    const from = Math.max(0, span.start - AROUND);
    const near = clause.slice(from, span.end + AROUND);
    const at = { start: span.start - from, end: span.end - from };
    const names = (posts: RegExp) =>
      [...near.matchAll(posts)].some((post) =>
        spansOverlap(at, { start: post.index, end: post.index + post[0].length }),
      );
    if (names(OTHER_OFFICER)) return true;
    return counted && (names(OTHER_POST) || OTHER_WORK.test(clause.slice(span.end, span.end + 2 * AROUND)));
  };
}

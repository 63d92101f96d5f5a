import type { Span } from '../../text/span.ts';
import type { ClauseMechanism } from './clause-mechanism.ts';

/** Clauses that go on telling of the arrangement before them. */
const ELABORATES =
  /^(?:对|即|并|做到|层层|一[件案申事]|进一步|也|还|同时|未经|未通过|凡未|坚决|杜绝|防止|严禁|权重|分值)/u;
/** An inspection of other things is one of its own; what is done with its results is not, unless all are told of them. */
const ELABORATES_INSPECTION =
  /^(?:并|即|同时|及时|(?:抽查|检查|督查|自查|巡查|排查)(?:结果|情况|记录|台账)|(?:结果|情况)|对(?:.{0,10}发现|.{0,10}问题(?![较突严多])))/u;
const TELLS_ALL =
  /(?:(?:印|下|编|制|发)发|发出|全年|共)[^，。；]{0,8}通报|通报[^，。；]{0,6}(?:结果|\d)|结果[^，。；]{0,12}通报/u;
/** 开展检查并印发通报4期: two acts in one clause. */
const TELLS_ALL_AFTERWARDS =
  /并(?=(?:及时|定期)?(?:(?:印|下|编|制)发|发出)[^，。；]{0,4}通报|通报[^，。；]{0,6}结果)/u;
/** Nothing goes out unreviewed: says once more that there is a review. */
const NOT_UNREVIEWED =
  /^(?:凡)?(?:未经|没有经过)(?:审[核查批](?:备案|报备)?|批准)的?(?:信息|内容|稿件)?(?:一律|坚决)?不/u;
const REVIEWS: ReadonlySet<string> = new Set(['publication_approval', 'secrecy_review']);
/** Who agrees on how a paper is to be published, and why it is not, belongs to the marking of papers. */
const OF_PAPERS = /^(?:由|经|报|不(?:予)?公开)/u;
/** 形成主要领导亲自抓，分管领导具体抓: one order of duties; else each leader has his own. */
const ONE_ORDER = /做到|形成|构建|建立|坚持|实行|落实|责任制/u;
/** The office is placed, or given its work, behind its founding. */
const OFFICE_PLACED = /^(?:领导小组|小组)?办公室设[在于]|^由[^，。；]{2,16}负责[^，。；]{0,8}日常/u;
/** Whoever has it next in his hands goes on with the same review. */
const ELABORATES_REVIEW = /^(?:(?:再|最后|然后|由)?(?:送|交|报|经(?!办))|再|最后|然后)/u;
/** Behind a name, what is done with things of its own is another arrangement. */
const ON_ITS_OWN =
  /^(?:对(?!此|所有|拟|全部|各类|上网|发布|公开|信息)(?!.{0,20}(?:安全|保密)审查)|涉及|重[大要]|敏感)/u;
/** Older papers are another matter than those under way, and who is asked to judge is another than how. */
const OTHER_OBJECT = /^对(?:历史|存量|以往|往年|原有)|^(?:并|同时)?(?:聘请|聘任|选聘)/u;
/** Who does it tells more of the same secrecy review or answering. */
const BY_WHOM = /^由/u;
const TOLD_BY_WHOM = new Set(['secrecy_review', 'response']);
/** What is done again and again stands for itself. */
const BY_HABIT = /^(?:每(?:[年月季周日天旬]|半年|学期|[两三]|个[月季])|定期|年[底末终])/u;
/** Groups of many units are not the one named before. */
const ALL_OF_THEM = /(?:均|都|全部|各).{0,10}(?:成立|建立|组建)/u;
/** Types of which the clauses behind a headed name only tell how it works: 联络员制度，各科室确定一名联络员. */
const JOINS_NAMES = new Set(['liaison_network', 'work_plan', 'other']);
/** A place with a verb of its own is a second one. */
const PLACED = /(?<!建)设(?:立|置|有)?(?!备|施)|建成|开辟|打造/u;
/** 把条例列入培训内容: what is taught is one thing, how often another. */
const LAID_DOWN_IN = /^(?:并|同时)?(?:把|将).{1,24}(?:列入|纳入|作为|列为)/u;

/** A clause in two where all are told of what was found. */
export function partReport(text: string, span: Span): Span[] {
  const at = TELLS_ALL_AFTERWARDS.exec(text.slice(span.start, span.end))?.index ?? 0;
  if (at < 2) return [span];
  return [
    { start: span.start, end: span.start + at },
    { start: span.start + at, end: span.end },
  ];
}

/** True where the clause tells more of the same arrangement rather than of a second one. */
export function goesOn(
  previous: ClauseMechanism,
  found: ClauseMechanism,
  clause: string,
  sentence: string,
): boolean {
  if (found.titled) return false;
  if (REVIEWS.has(previous.type) && REVIEWS.has(found.type) && NOT_UNREVIEWED.test(clause)) return true;
  if (
    previous.type === 'document_management' &&
    found.type === 'publication_approval' &&
    OF_PAPERS.test(clause)
  )
    return true;
  if (previous.type !== found.type) return false;
  if (found.type === 'document_management' && OF_PAPERS.test(clause)) return true;
  if (found.type === 'inspection' && TELLS_ALL.test(clause)) return false;
  if (found.type === 'working_office' && OFFICE_PLACED.test(clause)) return false;
  if (found.type === 'responsible_person' && /^由?分管/u.test(clause) && !ONE_ORDER.test(sentence))
    return false;
  // 分解为5大类38项, or to units under a paper that was named: a division stands for itself
  if (
    found.type === 'work_plan' &&
    (previous.headed
      ? /[将把][^，。；]{2,16}(?:分解|细化到|落实到)|分解(?:到|至|细化|[^，。；]{0,8}\d)/u
      : /分解[^，。；]{0,8}\d/u
    ).test(clause)
  )
    return false;
  if (OTHER_OBJECT.test(clause)) return false;
  if (TOLD_BY_WHOM.has(found.type) && BY_WHOM.test(clause)) return true;
  if (previous.headed && ON_ITS_OWN.test(clause)) return false;
  if (BY_HABIT.test(clause) || (found.type === 'leading_group' && ALL_OF_THEM.test(clause))) return false;
  if (found.type === 'facility' && PLACED.test(clause)) return false;
  if (found.type === 'training' && LAID_DOWN_IN.test(clause)) return false;
  if (found.joins && (previous.joins || JOINS_NAMES.has(found.type))) return true;
  if (found.type === 'request_handling' && !previous.headed && !previous.titled) return true;
  if (found.headed || found.governed === 'name') return false;
  if (found.type === 'publication_approval' && ELABORATES_REVIEW.test(clause)) return true;
  return (found.type === 'inspection' ? ELABORATES_INSPECTION : ELABORATES).test(clause);
}

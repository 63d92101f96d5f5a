import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { type ItemSentence, splitItemClauses } from '../item-clauses.ts';
import type { Item, Mechanism } from '../narrative.ts';
import type { ClauseMechanism } from './clause-mechanism.ts';
import type { ClauseContext } from './match-rule.ts';
import { readClause } from './read-clause.ts';

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
/** 加强考核。 names what the sentences behind it tell. */
const LONGEST_HEADING = 14;
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
/** The words before a sentence that may tell what it is about. */
const REACH = 300;
/** Types of which the clauses behind a headed name only tell how it works: 联络员制度，各科室确定一名联络员. */
const JOINS_NAMES = new Set(['liaison_network', 'work_plan', 'other']);
/** Who is to do one measure is its owner (codebook, 7), no office that was set up. */
const OWNER = /^(?:.{0,12}，)?由/u;
/** A place with a verb of its own is a second one. */
const PLACED = /(?<!建)设(?:立|置|有)?(?!备|施)|建成|开辟|打造/u;
/** 把条例列入培训内容: what is taught is one thing, how often another. */
const LAID_DOWN_IN = /^(?:并|同时)?(?:把|将).{1,24}(?:列入|纳入|作为|列为)/u;
const REQUEST_CONTEXT =
  /依申请|公开申请|申请公开|申请人|收到申请|申请件|申请接收|申请内容|申请办理|新收.{0,8}申请|补正|征询第三方/u;
/** What holds for all, or is asked of all, is laid down as a rule even where the year is told. */
const LAID_DOWN = /要求|规定|必须|一律|凡(?!是?响)|[均都]须|(?<![必])须(?![知要])/u;
/** The year of an act or of the paper that ordered it, not one in a title. */
const EARLIER =
  /(20\d\d)年(?:\d{1,2}月|初|底|[上下]半年)?(?:起|就|即|已)?(?:成立|建立|设立|组建|制定|印发|出台|聘请)|〔(20\d\d)〕/u;
/** What is only asked of units is not there yet. */
const DEMANDED = /^(?:各.{0,10})?(?:(?<![主重需])要|(?<![供对相])应)(?!求|急|对|用|诉|答|领|负)/u;

/**
 * Named arrangements (codebook, 5) in order of the text: one for each clause with its verb, or for each name under a shared verb;
 * none inside problems. The span runs from the verb to the end of the name.
 */
export function findMechanisms(
  report: Pick<Report, 'text'> & Partial<Pick<Report, 'year'>>,
  items: readonly Item[],
  sentences: readonly ItemSentence[] = splitItemClauses(report.text, items),
): Mechanism[] {
  const marks = sentences.flatMap((sentence) => {
    const item = items[sentence.item];
    return item === undefined || item.role === 'problem'
      ? []
      : readSentence(report.text, sentence, item, report.year ?? null);
  });
  const headings = new Set(sentences.filter((sentence) => isHeading(report.text, sentence, items)));
  return headings.size === 0 ? marks : marks.filter((mark) => !isToldAgain(mark, marks, headings));
}

/** 三是加强监督考核。: a short sentence that opens an item. */
function isHeading(text: string, { item, span, clauses }: ItemSentence, items: readonly Item[]): boolean {
  const own = items[item]?.span;
  if (own === undefined || clauses.length > 1 || span.end - span.start > LONGEST_HEADING) return false;
  return (
    /^[\s（(]*$/u.test(text.slice(own.start, span.start).replace(/[^\s（(]{0,6}$/u, '')) && span.end < own.end
  );
}

/** True for a mark in a heading where the same item tells of such an arrangement. */
function isToldAgain(
  mark: Mechanism,
  marks: readonly Mechanism[],
  headings: ReadonlySet<ItemSentence>,
): boolean {
  for (const { item, span } of headings) {
    if (mark.item !== item || mark.span.start < span.start || mark.span.end > span.end) continue;
    return marks.some(
      (other) => other.item === item && other.type === mark.type && other.span.start >= span.end,
    );
  }
  return false;
}

/** A clause in two where all are told of what was found. */
function partReport(text: string, span: Span): Span[] {
  const at = TELLS_ALL_AFTERWARDS.exec(text.slice(span.start, span.end))?.index ?? 0;
  if (at < 2) return [span];
  return [
    { start: span.start, end: span.start + at },
    { start: span.start + at, end: span.end },
  ];
}

/** The context with no more of a very long sentence than stands near the clause: what is asked of it is asked for every clause. */
function nearClause(context: ClauseContext, sentence: string, at: number): ClauseContext {
  if (sentence.length <= 4 * REACH) return context;
  return {
    sentence: sentence.slice(Math.max(0, at - REACH), at + 2 * REACH),
    promised: context.promised,
    sentenceRequests: context.sentenceRequests,
    get itemRequests() {
      return context.itemRequests;
    },
  };
}

function readSentence(text: string, sentence: ItemSentence, item: Item, year: number | null): Mechanism[] {
  const { start, end } = sentence.span;
  const words = text.slice(start, end);
  const context = {
    sentence: words,
    promised: item.role === 'measure' || LAID_DOWN.test(words),
    sentenceRequests: REQUEST_CONTEXT.test(words),
    get itemRequests() {
      return REQUEST_CONTEXT.test(text.slice(Math.max(item.span.start, start - REACH), end));
    },
  };
  const marks: Mechanism[] = [];
  let previous: ClauseMechanism | null = null;
  let demanded = false;
  for (const span of sentence.clauses.flatMap((clause) => partReport(text, clause))) {
    const clause = text.slice(span.start, span.end);
    demanded ||= DEMANDED.test(clause);
    for (const found of readClause(clause, nearClause(context, words, span.start - start))) {
      if (item.role === 'measure' && found.type === 'working_office' && OWNER.test(clause)) continue;
      const last = marks.at(-1);
      if (last !== undefined && previous !== null && goesOn(previous, found, clause, words)) {
        marks[marks.length - 1] = { ...last, span: { start: last.span.start, end: span.start + found.end } };
      } else {
        marks.push({
          span: { start: span.start + found.start, end: span.start + found.end },
          item: sentence.item,
          type: found.type,
          status: item.role === 'measure' || demanded ? 'planned' : dated(clause, found.status, year),
        });
      }
      previous = found;
    }
  }
  return marks;
}

/** What was set up in a year before the report's own is there already (codebook, 5). */
function dated(
  clause: string,
  status: ClauseMechanism['status'],
  year: number | null,
): ClauseMechanism['status'] {
  if (status !== 'established' || year === null) return status;
  const told = EARLIER.exec(clause);
  return told !== null && Number(told[1] ?? told[2]) < year ? 'exists' : status;
}

/** True where the clause tells more of the same arrangement rather than of a second one. */
function goesOn(
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

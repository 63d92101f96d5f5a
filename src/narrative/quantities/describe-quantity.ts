import type { Quantity } from '../narrative.ts';
import { findChannel } from './channel.ts';
import { findBasis, findPeriod, findScope } from './circumstances.ts';
import type { Figure } from './find-figures.ts';
import { ownExpression } from './own-expressions.ts';
import type { Subject } from './subject-rule.ts';
import { findTopic } from './topic.ts';

const REQUEST_CHANNEL = ownExpression('turns', 'request-channel');

/** 自然人 and the like: the column of table 三 in which a figure about requests stands. */
const APPLICANTS: readonly (readonly [words: RegExp, column: string])[] = [
  [/自然人|公民(?!身份)|个人(?!信息|隐私|所得|事项|住房|参保)/u, 'person'],
  [/商业企业/u, 'business'],
  [/科研机构/u, 'research'],
  [/社会公益组织/u, 'nonprofit'],
  [/法律服务机构/u, 'legal'],
];

/** 公民、法人和其他组织: whoever asks, no column. */
const ANYONE = ownExpression('turns', 'anyone');
/** Words before a figure that tell nothing of it. */
const BARE = /^(?:其中|另有?|[，,、：:（(\s])*$/u;

/** The words around a figure and the year of the report. */
interface Circumstances {
  readonly year: number | null;
  readonly before: string;
  readonly sentence: string;
  readonly lead: string;
  readonly after: string;
}

/** The fields of codebook section 6 for one figure. */
export function describeQuantity(
  found: Subject,
  figure: Figure,
  { year, before, sentence, lead, after }: Circumstances,
): Omit<Quantity, 'span' | 'item'> {
  const published = found.subject === 'published';
  // 4件通过网络、3件为自然人申请: what tells of the figure stands behind it
  const told = BARE.test(lead) ? after : lead;
  const channel = channelOf(found, lead, told);
  const topic = published ? findTopic(lead, after) : null;
  const kind =
    channel !== null ? 'published.channel' : topic !== null ? 'published.topic' : 'published.total';
  return {
    subject: published ? kind : found.subject,
    value: figure.unit === '万元' ? Math.round(figure.value * 10_000) : figure.value,
    unit: figure.unit === '万元' ? '元' : figure.unit,
    approximate: figure.approximate,
    basis: findBasis(found.subject, lead, before, sentence, year),
    period: findPeriod(before, year),
    cell: cellOf(found, told),
    channel,
    topic,
    scope: findScope(lead),
  };
}

function channelOf({ subject }: Subject, lead: string, told: string): string | null {
  if (subject !== 'published' && !subject.startsWith('requests')) return null;
  const channel = findChannel(lead);
  return channel === null && subject === 'requests.received'
    ? (REQUEST_CHANNEL.exec(told)?.[0] ?? null)
    : channel;
}

function cellOf({ subject, cell }: Subject, told: string): string | null {
  if (!subject.startsWith('requests.') || ANYONE.test(told)) return cell;
  const columns = APPLICANTS.filter(([words]) => words.test(told)).map(([, column]) => column);
  if (columns.length === 0) return cell;
  const rows = cell ?? `${subject}.total`;
  return columns.map((column) => rows.replaceAll('.total', `.${column}`)).join('+');
}

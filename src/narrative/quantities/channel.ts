import type { Span } from '../../text/span.ts';
import { ownExpression } from './own-expressions.ts';

const CHANNEL = new RegExp(ownExpression('turns', 'channel'), 'gu');
const START = new RegExp(ownExpression('turns', 'channel-start'), 'gu');
/** What belongs to the name of a channel behind it: 微信公众号“清河发布”, 市政府网站文旅栏目. */
const REST = ownExpression('turns', 'channel-rest');
/** Times and verbs right before the name: 全年编印市政府公报. */
const BEFORE = ownExpression('turns', 'channel-before');
/** Longest name of one channel, and of the channels of an enumeration, in characters. */
const NAME = 24;
const NAMES = 60;

/** Where the words name the channel nearest to their end, with those enumerated before it (微信、微博), as written; null where they name none. */
export function locateChannel(lead: string): Span | null {
  const found = [...lead.matchAll(CHANNEL)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length + (REST.exec(lead.slice(index + name.length))?.[0].length ?? 0),
    name,
  }));
  const last = found.at(-1);
  if (last === undefined) return null;
  let first = last;
  for (const each of found.slice(0, -1).reverse()) {
    // the rest of one name may hold another: 微信“清河微信”
    const listed = /^(?:等?(?:、|和|与|及|以及)[^，。；、：通在]{0,14})?$/u.test(
      lead.slice(each.end, first.start),
    );
    if (!listed || last.end - each.start > NAMES) break;
    first = each;
  }
  const begin = nameStart(lead, first.start);
  const limit = first === last ? NAME : NAMES;
  const start = last.end - begin > limit ? last.start : begin;
  return { start, end: last.end };
}

/** Where the name begins that ends with the words found at `found`: 市政府|网站. */
function nameStart(lead: string, found: number): number {
  const mark = [...lead.slice(0, found).matchAll(START)].at(-1);
  const from = mark === undefined ? 0 : mark.index + mark[0].length;
  return from + (BEFORE.exec(lead.slice(from, found))?.[0].length ?? 0);
}

/** The channel nearest before the figure as written, with the words that belong to its name; null where none is named. */
export function findChannel(lead: string): string | null {
  const span = locateChannel(lead);
  return span === null ? null : lead.slice(span.start, span.end).trim();
}

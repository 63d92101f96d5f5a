import { locateChannel } from './channel.ts';
import { ownExpression } from './own-expressions.ts';

/** A verb of publishing and all that it has for its object, lists too. */
const OBJECT = ownExpression('turns', 'topic-object');
/** Words at either edge that tell nothing of the topic: times, sums, 政府信息; the words within it stay as written. */
const EDGE_START = ownExpression('turns', 'topic-start');
const EDGE_END = ownExpression('turns', 'topic-end');
/** What is said behind a figure of the things counted: 61起予以曝光. */
const PREDICATE = ownExpression('turns', 'topic-predicate');
/** Information of every kind, in whatever form, and comparisons with other years. */
const NO_TOPIC = ownExpression('turns', 'no-topic');

/** What was published as written, where more is said than 信息: 行政许可信息, 政府常务会议; null for information of every kind. */
export function findTopic(allLead: string, after: string): string | null {
  const lead = allLead.slice(locateChannel(allLead)?.end ?? 0);
  const object = OBJECT.exec(lead)?.[1] ?? /(?:^|[，；：（(])([^，；：（(]{2,60})$/u.exec(lead)?.[1] ?? '';
  const behind = (/^[^，。；、（）()]{0,24}/u.exec(after)?.[0] ?? '').replace(PREDICATE, '');
  const words = `${object}${behind}`.trim();
  const topic = words.replace(EDGE_END, '').replace(EDGE_START, '').trim();
  return topic.length >= 2 && !NO_TOPIC.test(topic) ? topic : null;
}

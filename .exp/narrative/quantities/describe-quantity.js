import { findBasis, findChannel, findPeriod, findScope, findTopic } from "./circumstances.js";
import { ownExpression } from "./own-expressions.js";
const REQUEST_CHANNEL = ownExpression('turns', 'request-channel');
/** 自然人 and the like: the column of table 三 in which a figure about requests stands. */
const APPLICANTS = [
    [/自然人|个人|公民/u, 'person'],
    [/商业企业/u, 'business'],
    [/科研机构/u, 'research'],
    [/社会公益组织/u, 'nonprofit'],
    [/法律服务机构/u, 'legal'],
];
/** The fields of codebook section 6 for one figure. */
export function describeQuantity(found, figure, { year, before, sentence, lead, after }) {
    const published = found.subject === 'published';
    const channel = channelOf(found, lead);
    const topic = published ? findTopic(lead, after) : null;
    const kind = channel !== null ? 'published.channel' : topic !== null ? 'published.topic' : 'published.total';
    return {
        subject: published ? kind : found.subject,
        value: figure.unit === '万元' ? Math.round(figure.value * 10_000) : figure.value,
        unit: figure.unit === '万元' ? '元' : figure.unit,
        approximate: figure.approximate,
        basis: findBasis(lead, before, sentence, year),
        period: findPeriod(before, year),
        cell: cellOf(found, lead),
        channel,
        topic,
        scope: findScope(before),
    };
}
function channelOf({ subject }, lead) {
    if (subject !== 'published' && !subject.startsWith('requests'))
        return null;
    const channel = findChannel(lead);
    return channel === null && subject === 'requests.received'
        ? (REQUEST_CHANNEL.exec(lead)?.[0] ?? null)
        : channel;
}
function cellOf({ subject, cell }, lead) {
    const column = APPLICANTS.find(([words]) => words.test(lead))?.[1];
    if (column === undefined || !subject.startsWith('requests.'))
        return cell;
    return (cell ?? `${subject}.total`).replaceAll('.total', `.${column}`);
}
//# sourceMappingURL=describe-quantity.js.map
import { createHash } from 'node:crypto';
import { CENTRAL_ORGANS } from "./body-endings.js";
import { describeBody } from "./describe-body.js";
import { CENTRAL, divisionOfCode, locateAgency } from "./locate-agency.js";
/**
 * Tells agency, division, level, kind and field from the printed names, the surest of them first. `regionCode` (of the user) settles
 * the division whatever the names say. What the names do not settle is null, with a diagnostic; nothing is guessed. Throws for an
 * empty list of names.
 */
export function resolveAgency(names, year, { regionCode = null } = {}) {
    const [first] = names;
    if (first === undefined)
        throw new Error('no name to tell an agency by');
    const central = names.map(resolveCentral).find((found) => found !== null);
    if (central !== undefined && central !== null)
        return central;
    const organ = CENTRAL_ORGANS.find(([name]) => first.startsWith(name));
    const located = names.map((name) => locateAgency(stripOrgan(name), year));
    const best = located.reduce((a, b) => (b.certainty > a.certainty ? b : a));
    const given = regionCode === null ? null : divisionOfCode(regionCode, year);
    const division = given ?? best.division;
    const body = asBranch(describeBody(best.rest), organ?.[1] ?? null);
    const { home, above } = placeBody(division, body);
    const level = levelOf(division?.level ?? best.level, body);
    const key = makeKey(first, division, best, body);
    const diagnostics = given === null && best.doubt !== null ? [best.doubt] : [];
    const unknown = {
        code: 'agency.unknown_kind',
        detail: `what sort of body "${best.rest}" is was not told from its name: its kind is left null`,
        span: null,
    };
    return {
        key,
        home,
        above,
        regionCode: division?.codeInYear ?? null,
        level,
        kind: body.kind,
        sector: body.sector,
        diagnostics: body.kind === null ? [...diagnostics, unknown] : diagnostics,
    };
}
function stripOrgan(name) {
    const organ = CENTRAL_ORGANS.find(([prefix]) => name.startsWith(prefix))?.[0] ?? '';
    return name.slice(organ.length);
}
/** The branch of a central organ answers to it alone, whatever its ending. */
function asBranch(body, sector) {
    return sector === null ? body : { ...body, kind: 'vertical', sector };
}
const CENTRAL_NAME = /^(?:中华人民共和国|国务院|国家|中国)/u;
/** 教育部, 国家税务总局, 国务院办公厅: bodies of the centre itself, not their branches. */
function resolveCentral(name) {
    const bare = name.replace(CENTRAL_NAME, '');
    const body = describeBody(bare);
    const isCentral = bare !== name || /部$/u.test(name);
    if (!isCentral || !body.isOnly || body.township !== null || (bare === '' && name !== '国务院'))
        return null;
    const kind = body.kind === 'government' ? 'government' : 'department';
    return {
        key: kind === 'government' ? `${CENTRAL}-government` : `${CENTRAL}-${kind}-${body.sector}`,
        home: CENTRAL,
        above: null,
        regionCode: null,
        level: 'central',
        kind,
        sector: body.sector,
        diagnostics: [],
    };
}
function placeBody(division, { township }) {
    if (division === null)
        return { home: null, above: null };
    return township === null
        ? { home: division.home, above: division.above }
        : { home: `${division.home}/${township}`, above: division.home };
}
function levelOf(ofPlace, body) {
    if (body.township !== null)
        return 'township';
    // zones and institutions are named for places of any level
    return body.kind === null || body.kind === 'zone' || body.kind === 'institution' ? null : ofPlace;
}
function makeKey(name, division, { rest, isShared }, body) {
    if (division === null) {
        // a bare 教育局 is one of thousands, a school or a township with a name of its own is taken for one
        return isShared || (body.isOnly && body.township === null) ? null : hashKey(name);
    }
    const ofBody = nameBody(rest, body);
    const isReadable = body.isOnly && body.township === null;
    if (!division.hasCode)
        return hashKey(`${division.home}/${ofBody}`);
    return `${division.home}-${isReadable ? ofBody : digest(ofBody)}`;
}
/** The same for the forms of one body's name. */
function nameBody(rest, { kind, sector, isOnly, township }) {
    if (!isOnly)
        return rest.replace(/管委会$/u, '管理委员会');
    const only = kind === 'government' ? 'government' : `${kind}-${sector}`;
    return township === null ? only : `${township}/${only}`;
}
function hashKey(name) {
    return `a${digest(name)}`;
}
const DIGITS = 12;
function digest(text) {
    return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, DIGITS);
}
//# sourceMappingURL=resolve-agency.js.map
import { findChild, findChildren, integerOf, settingOf, switchOf } from "./xml-element.js";
const LEVELS = 9;
/** The lists of numbering.xml by numId; none where the file has no such part. */
export function readNumbering(root, styles) {
    const definitions = new Map(findChildren(root, 'w:abstractNum').map((element) => [
        element.attributes['w:abstractNumId'] ?? '',
        element,
    ]));
    const nums = new Map(findChildren(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
    const lists = new Map();
    for (const [numId, num] of nums) {
        const id = resolveDefinition(settingOf(findChild(num, 'w:abstractNumId')), definitions, nums, styles);
        const definition = definitions.get(id ?? '');
        if (id !== null && definition !== undefined)
            lists.set(numId, readList(numId, id, definition, num));
    }
    return lists;
}
/** A definition may stand for that of a list style. */
function resolveDefinition(id, definitions, nums, styles) {
    const style = settingOf(findChild(definitions.get(id ?? '') ?? null, 'w:numStyleLink'));
    if (style === null)
        return id;
    for (const [linked, definition] of definitions) {
        if (settingOf(findChild(definition, 'w:styleLink')) === style)
            return linked;
    }
    const numId = styles.chain(style).find((candidate) => candidate.numId !== null)?.numId ?? '';
    return settingOf(findChild(nums.get(numId) ?? null, 'w:abstractNumId'));
}
function readList(id, definition, described, num) {
    const levels = new Array(LEVELS).fill(null);
    const place = (element) => {
        const level = Number(element?.attributes['w:ilvl'] ?? Number.NaN);
        if (element !== null && Number.isInteger(level) && level >= 0 && level < LEVELS)
            levels[level] = readLevel(element);
    };
    for (const element of findChildren(described, 'w:lvl'))
        place(element);
    const startOverrides = new Map();
    for (const override of findChildren(num, 'w:lvlOverride')) {
        place(findChild(override, 'w:lvl'));
        const start = integerOf(findChild(override, 'w:startOverride'));
        if (start !== null)
            startOverrides.set(Number(override.attributes['w:ilvl'] ?? 0), start);
    }
    return { id, definition, levels, startOverrides };
}
function readLevel(element) {
    const format = findFormat(element);
    const fonts = findChild(findChild(element, 'w:rPr'), 'w:rFonts')?.attributes;
    return {
        // the standard says 0 where a start is not given
        start: integerOf(findChild(element, 'w:start')) ?? 0,
        format: settingOf(format) ?? 'decimal',
        customFormat: format?.attributes['w:format'] ?? null,
        text: settingOf(findChild(element, 'w:lvlText')) ?? '',
        font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null,
        restart: integerOf(findChild(element, 'w:lvlRestart')),
        isLegal: switchOf(findChild(element, 'w:isLgl')) ?? false,
        style: settingOf(findChild(element, 'w:pStyle')),
    };
}
/** Formats of the user's own stand in a choice for newer programs. */
function findFormat(level) {
    const choice = findChild(findChild(level, 'mc:AlternateContent'), 'mc:Choice');
    return findChild(level, 'w:numFmt') ?? findChild(choice, 'w:numFmt');
}
//# sourceMappingURL=read-numbering.js.map
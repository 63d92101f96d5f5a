/** Words that open with the last character of an agency: that character, what follows it, part of speech. */
const OPENED_BY_AGENCIES = [
    ['局', '长', 'n'],
    ['厅', '长', 'n'],
    ['部', '长', 'n'],
    ['部', '门', 'n'],
    ['部', '分', 'n'],
    ['部', '署', 'v'],
    ['委', '员', 'n'],
    ['办', '理', 'v'],
    ['办', '法', 'n'],
    ['办', '公', 'v'],
    ['办', '事', 'v'],
    ['办', '好', 'v'],
];
/**
 * What stands over the end of an agency, with its words: 审计局长 is 审计/局长. jieba alone takes 审计局 and joins 长 to what follows,
 * for it cannot know that the longest word is wrong here. Nothing that is an agency itself is among them.
 */
export function partAgencyEnds(agencies) {
    const parted = new Map();
    for (const agency of agencies) {
        for (const [end, next, tag] of OPENED_BY_AGENCIES) {
            const whole = agency + next;
            if (!agency.endsWith(end) || agencies.has(whole))
                continue;
            parted.set(whole, [
                { word: agency.slice(0, -1), tag: 'n' },
                { word: end + next, tag },
            ]);
        }
    }
    return parted;
}
//# sourceMappingURL=agency-ends.js.map
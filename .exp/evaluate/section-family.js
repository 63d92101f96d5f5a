export function familyOfKind(kind) {
    return kind === 'problems' || kind === 'measures' ? 'problems_and_measures' : kind;
}
// in this order: 其他需要说明的问题 is `other`, 申请行政复议 is `review`
const TITLE_WORDS = [
    ['other', /其[他它](?:需要|应当|应该|有关)/],
    ['problems_and_measures', /问题|不足|困难|改进|措施|举措|打算|下一?步/],
    ['review', /复议|诉讼/],
    ['requests', /申请/],
    ['proactive', /主动公开/],
    ['overview', /总体|概述|概况|基本情况/],
];
/** What a section of the gold is, by the words of its title; null for a title without any of them. */
export function familyOfTitle(title) {
    return TITLE_WORDS.find(([, words]) => words.test(title))?.[0] ?? null;
}
/** What the section with this number is in the gold; null where neither kind, title nor number tells. */
export function familyOfGold({ sections }, ordinal) {
    const section = sections?.find((candidate) => candidate.ordinal === ordinal);
    if (section?.kind !== undefined)
        return familyOfKind(section.kind);
    // without a title the prescribed numbers decide: 一 and 五
    const usual = ordinal === 1 ? 'overview' : ordinal === 5 ? 'problems_and_measures' : null;
    return (section === undefined ? null : familyOfTitle(section.title)) ?? usual;
}
//# sourceMappingURL=section-family.js.map
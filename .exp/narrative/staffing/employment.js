const KINDS = [
    ['full-time', /专职|全职/u],
    ['part-time', /兼职|兼任|身兼|兼顾|兼管|兼做|兼办|兼着|(?<=[员师事部警志人书])兼的|一人多岗|一人多职/u],
    ['contract', /合同制|聘用制|编外|劳务派遣/u],
];
/** How the words employ somebody; null where they say nothing, or two things at once (专兼职, 专（兼）职). */
export function readEmployment(text) {
    if (/专[（(、/]?兼[）)]?职|[（(]兼[）)]职|专职[或、/和及]兼职/u.test(text))
        return null;
    // 非专职 is what 兼职 is
    const read = text.replace(/(?:非|(?:不|并不|不都|都不)是)(?:专|全)职/gu, '兼职');
    const kinds = KINDS.filter(([, words]) => words.test(read));
    return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
}
//# sourceMappingURL=employment.js.map
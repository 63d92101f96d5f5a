/** A set's examples that keep their word, in one line, and each that does not with its words as the patterns see them. */
export function formatExamples(rules, clauses, failures) {
    const told = failures.map(({ pattern, clause, expected }) => `  ✗ ${pattern} ${expected === 'match' ? 'does not match its example' : 'matches its counterexample'}: ${clause}\n    ${formatWords(rules.tag(clause))}\n`);
    return `${rules.name}: ${clauses - failures.length} of ${clauses} examples and counterexamples hold\n${told.join('')}`;
}
/** What the rules find in one text: its words with their tags, as a pattern sees them, then each match with its fields. */
export function formatMatches(text, rules) {
    const tokens = rules.tag(text);
    const matches = rules.match(text, tokens).map(({ rule, start, end, fields }) => {
        const values = Object.entries(fields).map(([name, value]) => `${name} = ${value}`);
        return `  ✓ ${rule.id} (${rule.construction}): ${text.slice(start, end)}${values.length === 0 ? '' : `; ${values.join(', ')}`}\n      by ${rule.match}\n`;
    });
    return `${text}\n  ${formatWords(tokens)}\n${matches.length === 0 ? '  no rule matches\n' : matches.join('')}`;
}
function formatWords(tokens) {
    const words = tokens.map(({ word, tags }) => (tags.size === 0 ? word : `${word} #${[...tags].join(' #')}`));
    return `words: ${words.join(' | ')}`;
}
//# sourceMappingURL=format-patterns.js.map
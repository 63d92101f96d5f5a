import { checkPatterns, compileRules, loadPatterns } from "../narrative/index.js";
import { InputError } from "../text/input-error.js";
import { formatExamples, formatMatches } from "../view/index.js";
export const patternsCommand = {
    name: 'patterns',
    about: 'Try a file of rules of your own: hold it against its examples, and show what matches in a text, and why.',
    arguments: [
        { name: '<test>', about: 'What to do: test.' },
        {
            name: '<file>',
            about: 'JSON file of rules, as `gongkai analyze --rules` takes it; see docs/own-rules.md.',
        },
        { name: '[text...]', about: 'Sentences to try the rules on.' },
    ],
    options: [],
    run({ paths, terminal }) {
        const [action, file = '', ...texts] = paths;
        if (action !== 'test')
            throw new InputError(`unknown action: "${action}"; it is gongkai patterns test FILE TEXT…`);
        const set = loadPatterns(file);
        const rules = compileRules(set);
        const failures = checkPatterns(set);
        const clauses = set.patterns.flatMap(({ examples, counterexamples }) => [
            ...examples,
            ...counterexamples,
        ]);
        terminal.out(formatExamples(rules, clauses.length, failures));
        // as in a report: no match reaches over the end of a sentence
        for (const sentence of texts.flatMap((text) => text.split(/(?<=[。！？；!?;])/u)))
            if (sentence.trim() !== '')
                terminal.out(formatMatches(sentence.trim(), rules));
        return Promise.resolve(failures.length > 0 ? 1 : 0);
    },
};
//# sourceMappingURL=command-patterns.js.map
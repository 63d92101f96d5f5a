import { findDistinctiveTerms } from "../findings/index.js";
import { segmentText } from "../narrative/index.js";
import { GROUPINGS, readGroups } from "../store/index.js";
import { InputError } from "../text/input-error.js";
import { formatTerms } from "../view/index.js";
import { EXISTING_DB, JSON_OUT, numberOption, parseWhole, requiredOption, textOption } from "./options.js";
import { withStore } from "./with-store.js";
export const termsCommand = {
    name: 'terms',
    about: 'The words that set a report, an agency, a year, a category or a role apart from the rest: tf-idf, and log-odds with a prior (Monroe, Colaresi & Quinn 2008).',
    arguments: [],
    options: [
        EXISTING_DB,
        {
            flags: '--by <group>',
            about: 'What is held against the rest. Words are those of its items.',
            choices: GROUPINGS,
            isRequired: true,
        },
        { flags: '--group <name>', about: 'Show this group only, such as timeliness or 2022. Default: all.' },
        {
            flags: '--top <number>',
            about: 'Words a group. Default 20.',
            parse: (text) => parseWhole('--top', text, 1, 100_000),
        },
        {
            flags: '--minimal-count <number>',
            about: 'Words that occur less often in all are left out: what they say is chance. Default 3.',
            parse: (text) => parseWhole('--minimal-count', text, 1, 1_000_000),
        },
        JSON_OUT,
    ],
    async run({ options, terminal }) {
        return withStore(requiredOption(options, 'db'), { mode: 'read' }, async (store) => {
            const groups = gatherWords(await readGroups(store, requiredOption(options, 'by')));
            const wanted = textOption(options, 'group');
            if (wanted !== undefined && !groups.some(({ name }) => name === wanted))
                throw new InputError(`unknown group: "${wanted}"; there are ${listNames(groups)}`);
            const minimalCount = numberOption(options, 'minimalCount') ?? 3;
            const found = findDistinctiveTerms(groups, {
                ...(wanted === undefined ? {} : { only: wanted }),
                top: numberOption(options, 'top') ?? 20,
                minimalCount,
            });
            if (groups.length < 2)
                terminal.err(`there is nothing to hold against: ${groups.length} group(s) with words\n`);
            else if (found.length === 0)
                terminal.err(`no word that occurs ${minimalCount} times or more sets ${wanted ?? 'a group'} apart; --minimal-count is the number\n`);
            terminal.out(options.json === true ? `${JSON.stringify(found)}\n` : formatTerms(found));
            return 0;
        });
    },
};
/** The words of each group's items; numbers, what they are counted in (件, 条), punctuation and single letters are none. */
function gatherWords(texts) {
    const groups = new Map();
    for (const { group, text } of texts) {
        const words = groups.get(group) ?? [];
        let behindNumber = false;
        for (const { word, pos } of segmentText(text)) {
            // jieba knows 件 and 家 by other parts of speech, behind a number too
            const unit = pos === 'q' || (behindNumber && word.length === 1);
            behindNumber = pos === 'm';
            if (!unit && !pos.startsWith('m') && /\p{Script=Han}|\p{L}{2}/u.test(word))
                words.push(word);
        }
        groups.set(group, words);
    }
    return [...groups].map(([name, words]) => ({ name, words }));
}
const LISTED = 8;
function listNames(groups) {
    const names = groups.slice(0, LISTED).map(({ name }) => name);
    return `${names.join(', ')}${groups.length > LISTED ? `, and ${groups.length - LISTED} more` : ''}`;
}
//# sourceMappingURL=command-terms.js.map
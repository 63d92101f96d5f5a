import { DEFAULT_REUSE_OPTIONS } from "../reuse/index.js";
import { numberOption, parseShare, parseWhole } from "./options.js";
const { threshold, containment, shingleLength, minimumHan } = DEFAULT_REUSE_OPTIONS;
/** From when on two sentences count as alike: of every command that compares sentences. */
export const SIMILARITY = [
    {
        flags: '--threshold <number>',
        about: `Jaccard similarity of shingles from which two masked sentences are near, above 0 and up to 1. Default ${threshold}; lower finds looser copies.`,
        parse: (text) => parseShare('--threshold', text),
    },
    {
        flags: '--containment <number>',
        about: `Share of a sentence’s shingles from which it is contained in a longer one, above 0 and up to 1. Default ${containment}.`,
        parse: (text) => parseShare('--containment', text),
    },
    {
        flags: '--shingle-length <number>',
        about: `Characters in a shingle. Default ${shingleLength}; longer asks for longer equal runs.`,
        parse: (text) => parseWhole('--shingle-length', text, 1, 20),
    },
    {
        flags: '--minimum-han <number>',
        about: `Sentences with fewer unmasked Han characters are not compared. Default ${minimumHan}; lower lets short set phrases in.`,
        parse: (text) => parseWhole('--minimum-han', text, 1, 1000),
    },
];
export const SIMILARITY_NAMES = ['threshold', 'containment', 'shingleLength', 'minimumHan'];
/** The options of these names that were given. */
export function readNumbers(values, names) {
    const given = {};
    for (const name of names) {
        const value = numberOption(values, name);
        if (value !== undefined)
            given[name] = value;
    }
    return given;
}
//# sourceMappingURL=similarity-options.js.map
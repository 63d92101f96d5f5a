import { defaultModelDir } from "../issues/classify.js";
import { DEFAULT_MEMORY_MEGABYTES, DEFAULT_TIMEOUT_SECONDS, defaultWorkers, } from "../pipeline/analyze-files.js";
import { READ_LIMITS } from "../read/limits.js";
import { InputError } from "../text/input-error.js";
export const DB = {
    flags: '--db <file>',
    about: 'The DuckDB file; made where it is missing. Without it results are kept in memory and shown only.',
};
export const EXISTING_DB = {
    flags: '--db <file>',
    about: 'The DuckDB file that `gongkai analyze` wrote.',
    isRequired: true,
};
export const MODEL = {
    flags: '--model <folder>',
    about: 'Folder of the issue model (issues.onnx, labels.json). Default: the one that comes with gongkai.',
};
export const WORKERS = {
    flags: '--workers <number>',
    about: 'Processes; each takes some 400 MB. Default: cores less one, as far as free memory goes; 0 works without any, and then --timeout and --max-memory do not hold. Results are the same with any number.',
    parse: (text) => parseWhole('--workers', text, 0, 256),
};
const MEGABYTE = 1024 * 1024;
const mostText = READ_LIMITS.maximumTextBytes / MEGABYTE;
/** What is read at most, so that no file of a large corpus takes all memory or time. */
export const LIMITS = [
    {
        flags: '--max-size <megabytes>',
        about: `Larger files are not read; in an archive each file counts by itself, unpacked. Default ${READ_LIMITS.maximumBytes / MEGABYTE}, for texts and web pages ${mostText}; a number given here holds for all.`,
        // a text is held in memory as a string, which can be no longer
        parse: (text) => parseWhole('--max-size', text, 1, 500),
    },
    {
        flags: '--max-pages <number>',
        about: `PDFs of more pages are not read. Default ${READ_LIMITS.maximumPages}.`,
        parse: (text) => parseWhole('--max-pages', text, 1, 1_000_000),
    },
    {
        flags: '--max-entries <number>',
        about: `Archives (.zip) of more files are not read, nor such as unpack to more than ${READ_LIMITS.maximumUnpackedBytes / MEGABYTE / 1024} GB. Default ${READ_LIMITS.maximumEntries}.`,
        parse: (text) => parseWhole('--max-entries', text, 1, 10_000_000),
    },
    {
        flags: '--timeout <seconds>',
        about: `A file that takes longer is given up and reported. Default ${DEFAULT_TIMEOUT_SECONDS}.`,
        parse: (text) => parseWhole('--timeout', text, 1, 1_000_000),
    },
    {
        flags: '--max-memory <megabytes>',
        about: `A file that makes its process larger is given up and reported. Default ${DEFAULT_MEMORY_MEGABYTES}, more than texts and web pages at their limits take; at least 512, since the dictionaries alone take 350. Raise it together with --max-size: a text takes up to 40 times its size.`,
        parse: (text) => parseWhole('--max-memory', text, 512, 1_000_000),
    },
];
export const META = {
    flags: '--meta <file>',
    about: 'CSV index of the reports: path, then any of agency_id, agency, year, region_code, level, kind, url and columns of your own. What it says goes before what is read; see docs/inputs.md.',
};
export const AGENCIES = {
    flags: '--agencies <file>',
    about: 'CSV list of agencies: agency_id, name, kind, level, region_code, sector, parent_id, functional_parent_id, first_year, last_year; several rows an agency for its names. See docs/inputs.md.',
};
export const JSON_OUT = {
    flags: '--json',
    about: 'Print plain data instead of a view for readers.',
};
export const RULES = {
    flags: '--rules <file>',
    about: 'JSON file of rules of your own: what they mark stands in the table tags. See docs/own-rules.md; `gongkai patterns test` tries them.',
};
export const TOKENS = {
    flags: '--tokens',
    about: 'Keep the words of the sentences too (tables tokens and segmented); the database grows about threefold.',
};
/** A whole number from `low` to `high`. Throws InputError otherwise. */
export function parseWhole(name, text, low, high) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < low || value > high) {
        throw new InputError(`${name}: "${text}" is no whole number from ${low} to ${high}`);
    }
    return value;
}
/** A number in `(0, 1]`. Throws InputError otherwise. */
export function parseShare(name, text) {
    const value = Number(text);
    if (!(value > 0 && value <= 1))
        throw new InputError(`${name}: "${text}" is no number above 0 and up to 1`);
    return value;
}
/** What analysing commands need, with defaults filled in. */
export function readAnalyzeOptions(options) {
    const size = numberOption(options, 'maxSize');
    const bytes = size === undefined ? {} : { maximumBytes: size * MEGABYTE, maximumTextBytes: size * MEGABYTE };
    const limits = {
        ...READ_LIMITS,
        ...bytes,
        maximumPages: numberOption(options, 'maxPages') ?? READ_LIMITS.maximumPages,
        maximumEntries: numberOption(options, 'maxEntries') ?? READ_LIMITS.maximumEntries,
    };
    return {
        model: textOption(options, 'model') ?? defaultModelDir,
        workers: numberOption(options, 'workers') ?? defaultWorkers(),
        limits,
        timeoutSeconds: numberOption(options, 'timeout') ?? DEFAULT_TIMEOUT_SECONDS,
        memoryMegabytes: numberOption(options, 'maxMemory') ?? DEFAULT_MEMORY_MEGABYTES,
    };
}
/** An option's number; undefined where it was not given. */
export function numberOption(options, name) {
    const value = options[name];
    return typeof value === 'number' ? value : undefined;
}
/** An option's text; undefined where it was not given. */
export function textOption(options, name) {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
}
/** An option that the parser has required. */
export function requiredOption(options, name) {
    const value = textOption(options, name);
    if (value === undefined)
        throw new InputError(`--${name} is missing; see --help`);
    return value;
}
//# sourceMappingURL=options.js.map
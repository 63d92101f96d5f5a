import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from "../text/input-error.js";
import { CATEGORIES } from "./categories.js";
const lineShape = z.object({
    id: z.string().min(1),
    author: z.string().min(1),
    text: z.string(),
    heading: z.string().min(1).nullable().default(null),
    role: z.enum(['problem', 'measure', 'remedy']),
    labels: z.array(z.string()),
});
/** Training takes memory and time by the item (50,000: some minutes and gigabytes); the learning curve flattens long before. */
const MOST_ITEMS = 50_000;
/**
 * The items of a file of one JSON object a line; blank lines are passed over. Throws an InputError that lists the lines (the first
 * 20) with an unknown label, an empty text, a text or id that stood before, or another shape.
 */
export function parseTrainingItems(content, fileName, categories = CATEGORIES) {
    return parseLines(content, fileName, categories, new Map());
}
function parseLines(content, fileName, categories, firstPlaces) {
    const items = [];
    const complaints = [];
    content
        .replace(/^\uFEFF/u, '')
        .split('\n')
        .forEach((line, index) => {
        if (line.trim() === '')
            return;
        const lineNumber = index + 1;
        const parsed = parseLine(line, categories);
        if (typeof parsed === 'string') {
            complaints.push(`line ${lineNumber}: ${parsed}`);
            return;
        }
        for (const key of [`id "${parsed.id}"`, `text "${parsed.text}"`]) {
            const first = firstPlaces.get(key);
            if (first !== undefined) {
                const place = first.fileName === fileName ? '' : ` of ${first.fileName}`;
                complaints.push(`line ${lineNumber}: the ${key} stands in line ${first.line}${place} already`);
            }
            firstPlaces.set(key, first ?? { fileName, line: lineNumber });
        }
        items.push(parsed);
    });
    if (complaints.length > 0)
        throw new InputError(describeComplaints(fileName, complaints));
    return items;
}
/**
 * The items of every items-*.jsonl of a folder, read in the order of their names. Throws an InputError where there is none, where
 * one of the files cannot be trained on or repeats an item of another, or where there are more than can be learned from.
 */
export async function readTrainingFolder(corpusDir) {
    const entries = await readdir(corpusDir).catch((error) => {
        if (error.code === 'ENOTDIR')
            throw new InputError(`${corpusDir} is a file; give the folder that it stands in (every items-*.jsonl there is read), or a .csv`);
        return [];
    });
    const names = entries.filter((name) => /^items-.*\.jsonl$/u.test(name)).sort();
    if (names.length === 0) {
        throw new InputError(`no items-*.jsonl in ${corpusDir}; give the folder of a training corpus`);
    }
    const items = [];
    const firstPlaces = new Map();
    for (const name of names) {
        const path = join(corpusDir, name);
        // no spread: a long file has more items than a call takes arguments
        for (const item of parseLines(await readFile(path, 'utf8'), path, CATEGORIES, firstPlaces))
            items.push(item);
        checkItemCount(items.length, corpusDir);
    }
    return items;
}
/** Throws an InputError where there are more items of `path` than can be learned from. */
export function checkItemCount(count, path) {
    if (count > MOST_ITEMS)
        throw new InputError(`${path} has ${count} items, more than ${MOST_ITEMS}; draw a sample: the learning curve of the model card tells how many help`);
}
/** SHA-256 of all that is learned from: tells whether a model was trained on these items. */
export function fingerprintItems(items) {
    return createHash('sha256').update(JSON.stringify(items)).digest('hex');
}
function parseLine(line, categories) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return `not JSON (${error instanceof Error ? error.message : String(error)})`;
    }
    const result = lineShape.safeParse(value);
    if (!result.success) {
        return result.error.issues
            .map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`)
            .join('; ');
    }
    const { text, labels } = result.data;
    if (text.trim() === '')
        return 'the text is empty; write the statement or delete the line';
    if (text.includes('\uFFFD'))
        return 'the text holds undecodable characters; save the file as UTF-8';
    const unknown = labels.find((label) => !categories.includes(label));
    if (unknown !== undefined)
        return `unknown label "${unknown}"; the labels are ${categories.join(', ')}`;
    if (new Set(labels).size < labels.length)
        return 'a label is given twice';
    return { ...result.data, labels: categories.filter((category) => labels.includes(category)) };
}
const SHOWN = 20;
function describeComplaints(fileName, complaints) {
    const more = complaints.length > SHOWN ? `\n… and ${complaints.length - SHOWN} more` : '';
    return `${fileName} cannot be trained on:\n${complaints.slice(0, SHOWN).join('\n')}${more}`;
}
//# sourceMappingURL=training-items.js.map
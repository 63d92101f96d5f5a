import { checkLearnable, findLabelFault } from "../../issues/check-learnable.js";
import { checkItemCount } from "../../issues/training-items.js";
import { InputError } from "../../text/input-error.js";
import { readTable } from "./read-table.js";
const SHOWN = 20;
const ROLES = ['problem', 'measure', 'remedy'];
/**
 * Items of a codebook of the user's own: a CSV with the columns text and labels (joined by ; and empty for none), and if wanted id,
 * author, role and heading. Without author, folds are parts of the file. Throws an InputError that lists the lines (the first 20)
 * with an empty text, an unknown label (where `categories` names them) or one that no category can be named, an unknown role, or a text
 * or id that stood before; or that names the category which too few items have or lack, and the lines of those.
 */
export async function readOwnItems(path, categories = null) {
    const { rows } = await readTable(path, ['text', 'labels']);
    checkItemCount(rows.length, path);
    const complaints = [];
    const lines = new Map();
    const items = rows.map((row, index) => {
        const item = toItem(row, index);
        for (const fault of findFaults(row, item, categories, lines))
            complaints.push(`line ${row.line}: ${fault}`);
        return item;
    });
    if (complaints.length > 0) {
        const more = complaints.length > SHOWN ? `\n… and ${complaints.length - SHOWN} more` : '';
        throw new InputError(`${path} cannot be trained on:\n${complaints.slice(0, SHOWN).join('\n')}${more}`);
    }
    const given = categories ?? [...new Set(items.flatMap(({ labels }) => labels))].sort();
    if (given.length === 0)
        throw new InputError(`${path}: no item has a label; there is nothing to learn`);
    const ordered = items.map((item) => ({
        ...item,
        labels: given.filter((category) => item.labels.includes(category)),
    }));
    checkLearnable(ordered, given, { path, place: (position) => `line ${rows[position]?.line}` });
    return { items: ordered, categories: given };
}
function toItem({ cells }, index) {
    const role = ROLES.find((known) => known === cells.role) ?? 'problem';
    return {
        id: cells.id || `item-${index + 1}`,
        author: cells.author || 'not told',
        text: cells.text ?? '',
        heading: cells.heading || null,
        role,
        labels: [...new Set(splitLabels(cells.labels))],
    };
}
function splitLabels(cell) {
    return (cell ?? '').split(/[;；]/).flatMap((label) => label.trim() || []);
}
function* findFaults({ line, cells }, item, categories, lines) {
    if (item.text === '')
        yield 'the text is empty; write the statement or delete the line';
    if (item.text.includes('\uFFFD'))
        yield 'the text holds undecodable characters; save the file as UTF-8';
    for (const label of item.labels) {
        const fault = findLabelFault(label);
        if (fault !== null)
            yield fault;
    }
    const unknown = categories === null ? undefined : item.labels.find((label) => !categories.includes(label));
    if (unknown !== undefined)
        yield `unknown label "${unknown}"; the labels are ${categories?.join(', ')}, parted by ;`;
    if (cells.role !== undefined && cells.role !== '' && item.role !== cells.role)
        yield `unknown role "${cells.role}"; roles are ${ROLES.join(', ')}, or empty for a problem`;
    // of empty texts each is told once, above
    const keys = [`id "${item.id}"`, ...(item.text === '' ? [] : [`text "${item.text}"`])];
    for (const key of keys) {
        const first = lines.get(key);
        if (first !== undefined)
            yield `the ${key} stands in line ${first} already`;
        lines.set(key, first ?? line);
    }
}
//# sourceMappingURL=read-items.js.map
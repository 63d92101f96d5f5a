import { InputError } from "../text/input-error.js";
import { checkItemCount } from "./training-items.js";
/** So many items must have a category, and as many lack it. */
const LEAST = 2;
/** What keeps a label from being a category, in words, or null: labels.json, the model and its card list them by commas, lines and |. */
export function findLabelFault(label) {
    const forbidden = /[,|\p{Cc}]/u.exec(label)?.[0];
    if (forbidden === undefined)
        return null;
    const told = forbidden === ',' || forbidden === '|' ? `"${forbidden}"` : 'a line end or control character';
    return `label "${label}" holds ${told}; labels are parted by ; and have no comma, | or line end in them`;
}
/**
 * Throws an InputError, with the file and the lines where `origin` tells them, where items cannot be learned from: too many, an id or a
 * text that stands twice, a category whose name the model cannot keep, or one that fewer than two items have or lack.
 */
export function checkLearnable(items, categories, origin = null) {
    checkItemCount(items.length, origin?.path ?? 'the training set');
    const told = origin === null ? '' : `${origin.path}: `;
    const fault = findTwice(items) ??
        categories.map(findLabelFault).find((found) => found !== null) ??
        findUnlearnable(items, categories, origin);
    if (fault !== null)
        throw new InputError(`${told}${fault}`);
}
function findTwice(items) {
    const ids = new Set();
    const idOf = new Map();
    for (const { id, text } of items) {
        if (ids.has(id))
            return `two items have the id "${id}"; rename one of them`;
        const other = idOf.get(text);
        if (other !== undefined)
            return `items ${other} and ${id} have one text; delete one of them`;
        ids.add(id);
        idOf.set(text, id);
    }
    return null;
}
function findUnlearnable(items, categories, origin) {
    for (const category of categories) {
        const holders = items.flatMap(({ labels }, position) => (labels.includes(category) ? [position] : []));
        const lacking = items.length - holders.length;
        if (holders.length >= LEAST && lacking >= LEAST)
            continue;
        const lines = holders.length < LEAST ? listPlaces(holders, origin) : '';
        const wayOut = holders.length < LEAST ? '; is it misspelt?' : '; add items that are about something else';
        return `category "${category}" holds for ${holders.length} of ${items.length} items${lines}; at least ${LEAST} must have it and ${LEAST} lack it${wayOut}`;
    }
    return null;
}
function listPlaces(positions, origin) {
    if (origin === null || positions.length === 0)
        return '';
    return ` (${positions.map((position) => origin.place(position)).join(', ')})`;
}
//# sourceMappingURL=check-learnable.js.map
import { findChild, someElement } from "./xml-element.js";
// content controls, custom XML, smart tags, text directions, insertions and the target of a move: what they hold stands as it is
const WRAPPERS = new Set([
    'w:sdt',
    'w:sdtContent',
    'w:customXml',
    'w:smartTag',
    'w:hyperlink',
    'w:fldSimple',
    'w:bdo',
    'w:dir',
    'w:ins',
    'w:moveTo',
    'w:ruby',
    'w:rubyBase',
]);
/** The child elements in order, those inside wrappers in the place of their wrapper. */
export function* unwrapChildren(parent) {
    for (const child of parent.children) {
        if (typeof child === 'string')
            continue;
        if (WRAPPERS.has(child.name))
            yield* unwrapChildren(child);
        else if (child.name === 'mc:AlternateContent') {
            const branch = chooseBranch(child);
            if (branch !== null)
                yield* unwrapChildren(branch);
        }
        else
            yield child;
    }
}
/**
 * The branch of an alternative that is read: the first choice, which newer programs show, or the fallback where only that has text.
 * Both say the same in different formats: reading both would double the text.
 */
function chooseBranch(alternative) {
    const choice = findChild(alternative, 'mc:Choice');
    const fallback = findChild(alternative, 'mc:Fallback');
    if (choice === null || (fallback !== null && !hasText(choice) && hasText(fallback)))
        return fallback;
    return choice;
}
function hasText(element) {
    return someElement(element, ({ name }) => name === 'w:t');
}
//# sourceMappingURL=unwrap.js.map
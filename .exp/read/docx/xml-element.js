/** The first child of that name; null where there is none, or no parent. */
export function findChild(parent, name) {
    for (const child of parent?.children ?? []) {
        if (typeof child !== 'string' && child.name === name)
            return child;
    }
    return null;
}
/** All children of that name, in order. */
export function findChildren(parent, name) {
    return (parent?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name);
}
/** The attribute `w:val`; null where the element or the attribute is missing. */
export function settingOf(element) {
    return element?.attributes['w:val'] ?? null;
}
/** `w:val` as an integer; null where it is missing or no integer. */
export function integerOf(element) {
    const value = settingOf(element);
    return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
/** A switch such as `w:vanish`: on where it stands without a value, null where it does not stand. */
export function switchOf(element) {
    if (element === null)
        return null;
    return !['0', 'false', 'off'].includes(settingOf(element) ?? '');
}
/** The text directly inside the element. */
export function ownText(element) {
    return element.children.filter((child) => typeof child === 'string').join('');
}
/** True where `matches` holds for the element or for any below it. */
export function someElement(element, matches) {
    return (matches(element) ||
        element.children.some((child) => typeof child !== 'string' && someElement(child, matches)));
}
//# sourceMappingURL=xml-element.js.map
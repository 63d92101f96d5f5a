export function isElement(node) {
    return 'tagName' in node;
}
export function isText(node) {
    return node.nodeName === '#text';
}
/** The value of an attribute, named in lower case; null where the element has none. */
export function attributeOf(element, name) {
    return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
/** The element that holds this one; null at the top of the page. */
export function parentOf(element) {
    const parent = element.parentNode;
    return parent !== null && isElement(parent) ? parent : null;
}
/** Every element below the node, in the order of the page; a template's content is not below it. */
export function* elementsBelow(node) {
    if (!('childNodes' in node))
        return;
    // no recursion: generators within generators make each step as dear as the page is deep
    const stack = [{ children: node.childNodes, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const child = top.children[top.next++];
        if (child === undefined)
            stack.pop();
        else if (isElement(child)) {
            yield child;
            stack.push({ children: child.childNodes, next: 0 });
        }
    }
}
/** The child elements. */
export function childrenOf(element) {
    return element.childNodes.filter(isElement);
}
//# sourceMappingURL=page-nodes.js.map
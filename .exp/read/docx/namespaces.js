/** The customary prefix of each namespace that the reader knows, in the transitional and the strict form of ISO/IEC 29500. */
const PREFIXES = new Map([
    ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
    ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
    ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
    ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
    ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
    ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
    ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
    ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
    ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
    ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
    ['urn:schemas-microsoft-com:vml', 'v'],
    ['urn:schemas-microsoft-com:office:office', 'o'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
/** The bindings inside an element that declares namespaces; those of its parent where it declares none. */
export function bindNamespaces(bindings, attributes) {
    let bound = null;
    for (const name in attributes) {
        if (!name.startsWith('xmlns'))
            continue;
        bound ??= new Map(bindings);
        const own = name.slice('xmlns:'.length);
        bound.set(own, PREFIXES.get(attributes[name] ?? '') ?? own);
    }
    if (bound === null)
        return bindings;
    return [...bound].every(([own, prefix]) => own === prefix) ? null : bound;
}
/** The name with its customary prefix. An attribute without prefix has no namespace, an element without one the default's. */
export function bindName(bindings, name, kind) {
    if (bindings === null)
        return name;
    const colon = name.indexOf(':');
    if (colon < 0) {
        const prefix = kind === 'element' ? (bindings.get('') ?? '') : '';
        return prefix === '' ? name : `${prefix}:${name}`;
    }
    const own = name.slice(0, colon);
    return (bindings.get(own) ?? own) + name.slice(colon);
}
/** The attributes by their names with customary prefixes. */
export function bindAttributes(bindings, attributes) {
    if (bindings === null)
        return attributes;
    const bound = Object.entries(attributes).map(([name, value]) => [
        bindName(bindings, name, 'attribute'),
        value,
    ]);
    return Object.fromEntries(bound);
}
//# sourceMappingURL=namespaces.js.map
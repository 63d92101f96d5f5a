import { findChild, findChildren, integerOf, settingOf, switchOf } from "./xml-element.js";
/** The styles of styles.xml; a file without that part has none. */
export function readStyles(root) {
    const styles = new Map();
    let defaultParagraph = null;
    for (const element of findChildren(root, 'w:style')) {
        const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault = '0' } = element.attributes;
        styles.set(id, readStyle(id, element));
        if (type === 'paragraph' && ['1', 'true', 'on'].includes(isDefault))
            defaultParagraph ??= id;
    }
    const chains = new Map();
    return {
        defaultParagraph,
        chain: (id) => {
            if (id === null)
                return [];
            const chain = chains.get(id) ?? followChain(styles, id);
            chains.set(id, chain);
            return chain;
        },
    };
}
function readStyle(id, element) {
    const numbering = findChild(findChild(element, 'w:pPr'), 'w:numPr');
    return {
        id,
        basedOn: settingOf(findChild(element, 'w:basedOn')),
        numId: settingOf(findChild(numbering, 'w:numId')),
        level: integerOf(findChild(numbering, 'w:ilvl')),
        hidden: switchOf(findChild(findChild(element, 'w:rPr'), 'w:vanish')),
    };
}
function followChain(styles, id) {
    const chain = [];
    let style = styles.get(id);
    // damaged files have styles that are based on each other
    while (style !== undefined && !chain.includes(style)) {
        chain.push(style);
        style = style.basedOn === null ? undefined : styles.get(style.basedOn);
    }
    return chain;
}
//# sourceMappingURL=read-styles.js.map
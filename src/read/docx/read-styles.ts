import { findChild, findChildren, integerOf, settingOf, switchOf, type XmlElement } from './xml-element.ts';

/** What a style says of numbering and of hidden text; null where it leaves that to the style it is based on. */
export interface Style {
  readonly id: string;
  readonly basedOn: string | null;
  readonly numId: string | null;
  /** 0–8. */
  readonly level: number | null;
  readonly hidden: boolean | null;
}

export interface StyleSheet {
  /** The style of paragraphs that name none; null where there is none. */
  readonly defaultParagraph: string | null;
  /** The style and those it is based on, nearest first; empty for an unknown id. */
  chain(id: string | null): readonly Style[];
}

/** The styles of styles.xml; a file without that part has none. */
export function readStyles(root: XmlElement | null): StyleSheet {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  for (const element of findChildren(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault = '0' } = element.attributes;
    styles.set(id, readStyle(id, element));
    if (type === 'paragraph' && ['1', 'true', 'on'].includes(isDefault)) defaultParagraph ??= id;
  }
  const chains = new Map<string, readonly Style[]>();
  return {
    defaultParagraph,
    chain: (id) => {
      if (id === null) return [];
      const chain = chains.get(id) ?? followChain(styles, id);
      chains.set(id, chain);
      return chain;
    },
  };
}

function readStyle(id: string, element: XmlElement): Style {
  const numbering = findChild(findChild(element, 'w:pPr'), 'w:numPr');
  return {
    id,
    basedOn: settingOf(findChild(element, 'w:basedOn')),
    numId: settingOf(findChild(numbering, 'w:numId')),
    level: integerOf(findChild(numbering, 'w:ilvl')),
    hidden: switchOf(findChild(findChild(element, 'w:rPr'), 'w:vanish')),
  };
}

function followChain(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const chain: Style[] = [];
  let style = styles.get(id);
  // damaged files have styles that are based on each other
  while (style !== undefined && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return chain;
}

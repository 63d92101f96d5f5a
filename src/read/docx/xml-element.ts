/** An element of a Word file's XML; names have the customary prefixes (`w:p`), whatever prefixes the file declares. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and text in document order; white space between elements is left out. */
  readonly children: readonly (XmlElement | string)[];
}

/** The first child of that name; null where there is none, or no parent. */
export function findChild(parent: XmlElement | null, name: string): XmlElement | null {
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return null;
}

/** All children of that name, in order. */
export function findChildren(parent: XmlElement | null, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The attribute `w:val`; null where the element or the attribute is missing. */
export function settingOf(element: XmlElement | null): string | null {
  return element?.attributes['w:val'] ?? null;
}

/** `w:val` as an integer; null where it is missing or no integer. */
export function integerOf(element: XmlElement | null): number | null {
  const value = settingOf(element);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** A switch such as `w:vanish`: on where it stands without a value, null where it does not stand. */
export function switchOf(element: XmlElement | null): boolean | null {
  if (element === null) return null;
  return !['0', 'false', 'off'].includes(settingOf(element) ?? '');
}

/** The text directly inside the element. */
export function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** True where `matches` holds for the element or for any below it. */
export function someElement(element: XmlElement, matches: (element: XmlElement) => boolean): boolean {
  return (
    matches(element) ||
    element.children.some((child) => typeof child !== 'string' && someElement(child, matches))
  );
}

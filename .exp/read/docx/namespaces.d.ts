/** From a file's own prefixes to the customary ones; null where the file uses the customary ones, as Word does. */
export type Bindings = ReadonlyMap<string, string> | null;
/** The bindings inside an element that declares namespaces; those of its parent where it declares none. */
export declare function bindNamespaces(bindings: Bindings, attributes: Readonly<Record<string, string>>): Bindings;
/** The name with its customary prefix. An attribute without prefix has no namespace, an element without one the default's. */
export declare function bindName(bindings: Bindings, name: string, kind: 'element' | 'attribute'): string;
/** The attributes by their names with customary prefixes. */
export declare function bindAttributes(bindings: Bindings, attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>>;

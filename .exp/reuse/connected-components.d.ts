/** The components of a graph whose edges come one by one and are not kept. */
export interface Components {
    unite(a: number, b: number): void;
    /** One after another, each ascending, in order of their least node; a node without edges is a component of its own. */
    list(): Iterable<readonly number[]>;
}
export declare function startComponents(count: number): Components;

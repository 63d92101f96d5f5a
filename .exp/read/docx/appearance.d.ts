/**
 * Elements that tell how things look, or how they looked before a tracked change: nothing in them is read, and they are most of a
 * file, so that keeping them would take half of the time. In order.
 */
export declare const APPEARANCE: ReadonlySet<string>;

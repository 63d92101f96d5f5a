import { createCounter } from "./count-paragraphs.js";
import { readNumbering } from "./read-numbering.js";
import { readStyles } from "./read-styles.js";
/** A fresh context: nothing counted, no field open. */
export function createContext(styles, numbering) {
    const sheet = readStyles(styles);
    return {
        styles: sheet,
        lists: readNumbering(numbering, sheet),
        count: createCounter(),
        fields: [],
        met: { insertions: 0, deletions: 0, objects: 0, pictures: 0, listless: 0 },
    };
}
//# sourceMappingURL=reading-context.js.map
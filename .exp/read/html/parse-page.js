import { defaultTreeAdapter, parse } from 'parse5';
import { InputError } from "../../text/input-error.js";
/**
 * The tree of a page as browsers build it, whatever is unclosed or misplaced in it.
 * @throws InputError naming `path` where there are more elements, or more within each other, than the limits say
 */
export function parsePage(html, path, limits) {
    let depth = 0;
    let count = 0;
    const hold = (value, limit, words) => {
        if (value <= limit)
            return;
        throw new InputError(`cannot read "${path}": more than ${limit} elements ${words}; save the page as PDF or copy its text`);
    };
    return parse(html, {
        scriptingEnabled: false,
        treeAdapter: {
            ...defaultTreeAdapter,
            createElement: (...parts) => {
                hold(++count, limits.maximumElements, 'stand on the page');
                return defaultTreeAdapter.createElement(...parts);
            },
            onItemPush: () => hold(++depth, limits.maximumDepth, 'stand within each other'),
            onItemPop: () => {
                depth--;
            },
        },
    });
}
//# sourceMappingURL=parse-page.js.map
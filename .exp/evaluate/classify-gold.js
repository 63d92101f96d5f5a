import { isLabelled } from "./layers/labels.js";
/**
 * Has every problem, measure and remedy of the gold classified, in one call, so that the classifier is scored apart from the finding
 * of items. `classify` answers with the ids of the categories of each item, in the order given. Throws if it answers for fewer or more.
 */
export async function classifyGold(gold, classify) {
    const contexts = gold.flatMap(describeItems);
    const answers = await classify(contexts);
    if (answers.length !== contexts.length) {
        throw new Error(`the classifier answered for ${answers.length} items, was asked for ${contexts.length}`);
    }
    const labels = new Map(gold.map(({ file, items }) => [file, (items ?? []).map(() => [])]));
    contexts.forEach(({ file, item }, i) => {
        const ofFile = labels.get(file);
        if (ofFile !== undefined)
            ofFile[item] = answers[i] ?? [];
    });
    return labels;
}
function describeItems({ file, items = [] }) {
    return items.flatMap((item, i) => {
        if (!isLabelled(item))
            return [];
        const parents = [];
        // a parent stands before its children, so that the walk ends
        for (let child = i, next = item.parent ?? -1; next >= 0 && next < child;) {
            parents.unshift(items[next]?.text ?? '');
            child = next;
            next = items[child]?.parent ?? -1;
        }
        const before = items[i - 1];
        const isSameSection = before !== undefined && before.section === item.section;
        return [
            {
                file,
                item: i,
                text: item.text,
                role: item.role,
                parents,
                before: isSameSection ? before.text : null,
            },
        ];
    });
}
//# sourceMappingURL=classify-gold.js.map
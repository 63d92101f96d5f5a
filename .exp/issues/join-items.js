/** Where the partners of an item stand, as shares of the list that it is in. */
const STRIDES = [0.38, 0.21];
/** The codebook allows no more. */
const MOST_LABELS = 4;
/**
 * The items' rows, and behind them rows joined from two or three items of one fold and role, with the labels of all: real items are
 * often longer than written ones and name several aspects, and a model that reads only short ones is lost in them. Nothing is drawn
 * at random.
 */
export function joinItems(items, tokens, folds) {
    const rows = {
        tokens: [...tokens],
        labels: items.map(({ labels }) => labels),
        written: items.map(() => true),
        folds: [...folds],
    };
    for (const group of groupRows(items, folds)) {
        group.forEach((row, position) => {
            STRIDES.forEach((stride, turn) => {
                const step = 1 + Math.floor(group.length * stride);
                // every third has three members
                const members = (position + turn) % 3 === 0 ? [0, step, 2 * step] : [0, step];
                const joined = new Set(members.map((distance) => group[(position + distance) % group.length] ?? row));
                const labels = new Set([...joined].flatMap((member) => items[member]?.labels ?? []));
                if (joined.size < 2 || labels.size > MOST_LABELS)
                    return;
                rows.tokens.push([...new Set([...joined].flatMap((member) => tokens[member] ?? []))]);
                rows.labels.push([...labels]);
                rows.written.push(false);
                rows.folds.push(folds[row] ?? '');
            });
        });
    }
    return rows;
}
/** Positions of the items of each fold and role, in order. */
function groupRows(items, folds) {
    const groups = new Map();
    items.forEach(({ role }, row) => {
        const key = `${folds[row]} ${role}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
    });
    return [...groups.values()];
}
//# sourceMappingURL=join-items.js.map
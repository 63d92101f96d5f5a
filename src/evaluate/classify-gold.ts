import type { GoldReport } from './gold.ts';
import { isLabelled } from './layers/labels.ts';

/** An item of the gold with what surrounds it, for a classifier. */
export interface GoldItemContext {
  readonly file: string;
  /** Position in the gold's `items`. */
  readonly item: number;
  readonly text: string;
  readonly role: string;
  /** Texts of the items that it is a child of, outermost first. */
  readonly parents: readonly string[];
  /** The item before it in its section; null for the first. */
  readonly before: string | null;
}

/** For each report file the categories assigned to each item of its gold; empty for items that have none due. */
export type GoldItemLabels = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Has every problem, measure and remedy of the gold classified, in one call, so that the classifier is scored apart from the finding
 * of items. `classify` answers with the ids of the categories of each item, in the order given. Throws if it answers for fewer or more.
 */
export async function classifyGold(
  gold: readonly GoldReport[],
  classify: (items: readonly GoldItemContext[]) => Promise<readonly (readonly string[])[]>,
): Promise<GoldItemLabels> {
  const contexts = gold.flatMap(describeItems);
  const answers = await classify(contexts);
  if (answers.length !== contexts.length) {
    throw new Error(`the classifier answered for ${answers.length} items, was asked for ${contexts.length}`);
  }
  const labels = new Map(
    gold.map(({ file, items }) => [file, (items ?? []).map((): readonly string[] => [])]),
  );
  contexts.forEach(({ file, item }, i) => {
    const ofFile = labels.get(file);
    if (ofFile !== undefined) ofFile[item] = answers[i] ?? [];
  });
  return labels;
}

function describeItems({ file, items = [] }: GoldReport): GoldItemContext[] {
  return items.flatMap((item, i) => {
    if (!isLabelled(item)) return [];
    const parents: string[] = [];
    // a parent stands before its children, so that the walk ends
    for (let child = i, next = item.parent ?? -1; next >= 0 && next < child; ) {
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

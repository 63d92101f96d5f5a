import type { Store } from './open-store.ts';

export const GROUPINGS = ['report', 'agency', 'year', 'category', 'role'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The text of one item under the name of the group that it belongs to. */
export interface GroupedText {
  readonly group: string;
  readonly text: string;
}

const NAMES: Readonly<Record<Grouping, string>> = {
  report: "concat_ws(' ', r.agency, r.year, r.path)",
  agency: 'r.agency',
  year: 'r.year::VARCHAR',
  category: 'x.category',
  role: 'i.role',
};

/**
 * The items of a database under their groups, sorted by group and place; copies (`same_as`) and items without a group are left out,
 * and an item of several categories stands under each.
 */
export async function readGroups(store: Store, by: Grouping): Promise<GroupedText[]> {
  const issues = by === 'category' ? 'JOIN issues x ON x.item_id = i.item_id AND x.assigned' : '';
  const name = NAMES[by];
  const reader = await store.connection.runAndReadAll(
    `SELECT ${name} AS name, i.text FROM items i JOIN reports r USING (report_id) ${issues}
     WHERE r.same_as IS NULL AND ${name} IS NOT NULL ORDER BY name, r.report_id, i.start_char, i.level`,
  );
  return reader.getRows().map(([group, text]) => ({ group: String(group), text: String(text) }));
}

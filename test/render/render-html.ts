import { SITE_STYLES } from '../read/html-pages.ts';
import { layOutReport } from './blocks.ts';
import { damageBlocks } from './damage.ts';
import { seededRandom } from './random.ts';
import type { Damage, Truth } from './truth.ts';

/** A report as a page of the site style with this index (0–5), as a browser saves it. Throws where there is no such style. */
export function renderHtml(
  truth: Truth,
  { style, damage = truth.layout.damage }: { style: number; damage?: readonly Damage[] },
): Uint8Array {
  const site = SITE_STYLES[style];
  if (site === undefined) throw new Error(`unknown site style: ${style}; there are ${SITE_STYLES.length}`);
  const blocks = damageBlocks(layOutReport(truth), damage, seededRandom(truth.layout.seed));
  return site.build({ title: truth.title, published: truth.published ?? `${truth.year + 1}-01-31`, blocks });
}

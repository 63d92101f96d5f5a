// Run with: npx vitest bench --run bench/round-trip.bench.ts   (reports: ROUND_TRIP=2000, layouts: ROUND_TRIP_LAYOUTS="docx,pdf")
// Random reports are printed in every layout, read back, and every cell is held against the truth, with and without damage.
import { bench, describe } from 'vitest';
import { LAYOUTS, type Layout, measureRoundTrip, seededDamage } from '../test/render/measure-round-trip.ts';
import { randomTruth } from '../test/render/random-truth.ts';

const REPORTS = Number(process.env.ROUND_TRIP ?? 2000);
const CHOSEN = process.env.ROUND_TRIP_LAYOUTS?.split(',');
const measured = new Set<string>();
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe('round trip', () => {
  for (const layout of LAYOUTS.filter(({ name }) => CHOSEN === undefined || CHOSEN.includes(name))) {
    bench(
      layout.name,
      async () => {
        // the runner calls a function several times to warm up; one call is the measurement
        if (measured.has(layout.name)) return;
        measured.add(layout.name);
        for (const isDamaged of [false, true]) console.log(await printRow(layout, isDamaged));
      },
      ONCE,
    );
  }
});

async function printRow(layout: Layout, isDamaged: boolean): Promise<string> {
  let [right, wrong, unread, texts] = [0, 0, 0, 0];
  const wrongPlaces: string[] = [];
  for (let seed = 0; seed < REPORTS; seed++) {
    const score = await measureRoundTrip(
      randomTruth(seed),
      layout,
      isDamaged ? seededDamage(seed, layout) : [],
    );
    right += score.right;
    wrong += score.wrong;
    unread += score.unread;
    if (score.isTextRight) texts++;
    wrongPlaces.push(...score.wrongPlaces.map((place) => `  seed ${seed}: ${place}`));
  }
  const share = ((100 * right) / (right + wrong + unread)).toFixed(2);
  const row = [
    layout.name,
    isDamaged ? 'damaged' : 'whole',
    right,
    wrong,
    unread,
    `${share} %`,
    `${texts}/${REPORTS}`,
  ];
  return [`| ${row.join(' | ')} |`, ...wrongPlaces.slice(0, 10)].join('\n');
}

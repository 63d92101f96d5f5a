import { ORGANISATIONS, OUTCOMES, PROACTIVE_BANDS, REQUEST_COLUMNS, REVIEW_COLUMNS } from './form-labels.ts';
import type { Random } from './random.ts';
import type { Truth, TruthCell } from './truth.ts';

type Counts = Record<string, Record<string, number>>;
type Form = Truth['form'];

/** An integer from `low` to `high`, both within. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error('nothing to pick from');
  return choice;
}

export interface TableChoices {
  readonly form: Form;
  /** Share (0–1) of zeros for which nothing is printed. */
  readonly nullShare: number;
  /** True where one figure of tables 三 or 四 breaks its identities, as in real reports. */
  readonly isBroken: boolean;
}

/** The three tables of an invented report: mostly zeros, some small figures, now and then thousands. */
export function randomTables(random: Random, { form, nullShare, isBroken }: TableChoices): Truth['tables'] {
  const requests = randomRequests(random, form);
  const review = randomReview(random);
  if (isBroken) breakSum(random, random() < 0.8 ? requests : review);
  const hide = (counts: Counts) => hideZeros(random, counts, nullShare);
  return {
    proactive: randomProactive(random, form, nullShare),
    requests: hide(requests),
    review: hide(review),
  };
}

/** How many requests an agency gets in a year: none or a few, rarely hundreds. */
function requestCount(random: Random): number {
  const kind = random();
  if (kind < 0.35) return 0;
  if (kind < 0.7) return between(random, 1, 20);
  return kind < 0.93 ? between(random, 20, 200) : between(random, 200, 4000);
}

function randomRequests(random: Random, form: Form): Counts {
  const isDivided = form === '2021' && random() < 0.8;
  const outcomeRows = OUTCOMES.flatMap(({ row, rows }) => {
    if (row === 'outcomes') return [];
    const isParted = rows !== undefined && (row !== 'other_outcome' || isDivided);
    return isParted ? Object.keys(rows).map((part) => `${row}.${part}`) : [row];
  });
  const rows = ['received', 'carried_in', ...outcomeRows, 'outcomes', 'carried_out'];
  const counts: Counts = Object.fromEntries(
    rows.map((row) => [row, Object.fromEntries(REQUEST_COLUMNS.map((column) => [column, 0]))]),
  );
  const add = (row: string, column: string) => {
    const cells = counts[row] ?? {};
    for (const name of [column, 'total']) cells[name] = (cells[name] ?? 0) + 1;
  };
  const received = requestCount(random);
  const carriedIn = random() < 0.7 ? 0 : between(random, 1, Math.max(1, Math.floor(received / 8)));
  // most requests of an agency end in two or three ways
  const usual = [pick(random, outcomeRows), pick(random, outcomeRows), 'granted'];
  const personShare = 0.6 + 0.4 * random();
  const carriedOutShare = random() < 0.6 ? 0 : 0.1 * random();
  for (let i = 0; i < received + carriedIn; i++) {
    const column = random() < personShare ? 'person' : pick(random, Object.keys(ORGANISATIONS));
    add(i < received ? 'received' : 'carried_in', column);
    if (random() < carriedOutShare) {
      add('carried_out', column);
      continue;
    }
    add(random() < 0.85 ? pick(random, usual) : pick(random, outcomeRows), column);
    add('outcomes', column);
  }
  return counts;
}

function randomReview(random: Random): Counts {
  const groups = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'];
  return Object.fromEntries(
    groups.map((group) => {
      const size = random() < 0.65 ? 0 : random() < 0.8 ? between(random, 1, 6) : between(random, 10, 60);
      const cells = Object.fromEntries(Object.keys(REVIEW_COLUMNS).map((column) => [column, 0]));
      for (let i = 0; i < size; i++) {
        const column = random() < 0.6 ? 'upheld' : pick(random, ['corrected', 'other', 'pending']);
        for (const name of [column, 'total']) cells[name] = (cells[name] ?? 0) + 1;
      }
      return [group, cells];
    }),
  );
}

/** A slip of the pen in one figure: a digit too many, two digits exchanged, one more or less. */
function breakSum(random: Random, counts: Counts): void {
  const cells = pick(random, Object.values(counts));
  const column = pick(random, Object.keys(cells));
  const value = cells[column] ?? 0;
  const slips = [
    value + 1,
    value * 10 + between(random, 1, 9),
    Number([...String(value)].reverse().join('')),
    0,
  ];
  cells[column] = slips.filter((slip) => slip !== value)[between(random, 0, 1)] ?? value + 1;
}

/** In some reports nothing stands for any zero, in others for some of them, by the row or by the cell. */
function hideZeros(random: Random, counts: Counts, share: number): Record<string, Record<string, TruthCell>> {
  if (share === 0) return counts;
  return Object.fromEntries(
    Object.entries(counts).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells).map(([column, value]) => [
          column,
          value === 0 && random() < share ? null : value,
        ]),
      ),
    ]),
  );
}

const SUB_ROWS = ['行政检查', '行政确认', '行政奖励', '行政裁决'];

function randomProactive(random: Random, form: Form, nullShare: number): Truth['tables']['proactive'] {
  const count = () => {
    const kind = random();
    if (kind < 0.5) return 0;
    return kind < 0.9 ? between(random, 1, 200) : between(random, 200, 90_000);
  };
  const bandForm = () => (random() < 0.05 ? (form === '2019' ? '2021' : '2019') : form);
  const rows: Truth['tables']['proactive'] = {};
  for (const band of PROACTIVE_BANDS) {
    const columns = band.columns[bandForm()] ?? band.columns[form];
    if (columns === null) continue;
    const hasStock = 'change' in columns;
    const names = Object.keys(band.rows).flatMap((name) => {
      if (name !== 'other_services') return [name];
      if (!hasStock) return [];
      return random() < 0.7
        ? [name]
        : SUB_ROWS.slice(0, between(random, 1, 3)).map((part) => `${name}.${part}`);
    });
    const unit = random() < 0.5 ? '万元' : '元';
    for (const name of names) {
      rows[name] = Object.fromEntries(
        Object.keys(columns).map((column): [string, TruthCell] => {
          if (column === 'amount') {
            const value = unit === '元' ? count() * 100 : Math.round(count() * 137.31) / 100;
            return [column, { value, unit }];
          }
          if (column === 'change') return [column, random() < 0.6 ? 0 : between(random, -40, 40)];
          const value = count();
          return [column, value === 0 && random() < nullShare ? null : value];
        }),
      );
    }
  }
  return rows;
}

import type { Form } from './official-form';
import type { Rng } from './rng';

export interface DrawnFigures {
  /** Decimal text by cell id. */
  readonly values: ReadonlyMap<string, string>;
  readonly hasWrongTotal: boolean;
}

type Size = 'quiet' | 'busy' | 'huge';

/** Figures of all sizes whose sums are right, save where a total was spoilt on purpose. */
export function drawFigures(form: Form, rng: Rng): DrawnFigures {
  const values = new Map<string, string>();
  const size = rng.pick<Size>(['quiet', 'quiet', 'busy', 'huge']);
  drawProactive(form, values, size, rng);
  drawRequests(form, values, size, rng);
  for (const { id } of form.review.rows) {
    const parts = form.review.columns.filter((column) => column !== 'total');
    const counts = parts.map(
      (column) => [column, drawCount(size === 'huge' ? 'busy' : 'quiet', rng)] as const,
    );
    for (const [column, count] of counts) values.set(`review.${id ?? ''}.${column}`, String(count));
    values.set(`review.${id ?? ''}.total`, String(counts.reduce((sum, [, count]) => sum + count, 0)));
  }

  const hasWrongTotal = rng.chance(0.25);
  if (hasWrongTotal) spoilTotals(values, rng);
  return { values, hasWrongTotal };
}

function drawCount(size: Size, rng: Rng): number {
  if (rng.chance(size === 'quiet' ? 0.7 : 0.35)) return 0;
  const digits =
    size === 'huge'
      ? rng.pick([1, 2, 3, 4, 4, 5, 6])
      : rng.pick(size === 'busy' ? [1, 2, 2, 3, 4] : [1, 1, 2, 3]);
  return rng.int(10 ** (digits - 1), 10 ** digits - 1);
}

/** Hundredths of 万元 as decimal text. */
export function amountText(hundredths: number): string {
  const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return text.replace(/\.?0+$/, '');
}

function drawProactive(form: Form, values: Map<string, string>, size: Size, rng: Rng): void {
  for (const { rows, columns } of form.proactive) {
    for (const { id: row } of rows) {
      for (const { id: column } of columns) {
        if (row === undefined) continue;
        const count = drawCount(size, rng);
        const isAmount = column === 'amount' || column === 'amountCharged';
        const signed = column === 'change' && rng.chance(0.4) ? -count : count;
        values.set(
          `proactive.${row}.${column}`,
          isAmount && count > 0 ? amountText(count * 100 + rng.pick([0, 50, 85, 7])) : String(signed + 0),
        );
      }
    }
  }
}

function drawRequests({ requests }: Form, values: Map<string, string>, size: Size, rng: Rng): void {
  const results = requests.rows.filter(
    ({ id, groups }) => id !== undefined && groups.length > 0 && id !== 'handled',
  );
  const sums = new Map<string, number>();
  const put = (row: string, column: string, count: number) => {
    values.set(`requests.${row}.${column}`, String(count));
    sums.set(row, (sums.get(row) ?? 0) + count);
  };

  for (const column of requests.columns.filter((id) => id !== 'total')) {
    let handled = 0;
    for (const { id } of results) {
      const count = rng.chance(0.4) ? 0 : drawCount(size, rng);
      handled += count;
      put(id ?? '', column, count);
    }
    const carriedForward = drawCount(size, rng);
    const broughtForward = Math.min(drawCount(size, rng), handled + carriedForward);
    put('received', column, handled + carriedForward - broughtForward);
    put('broughtForward', column, broughtForward);
    put('handled', column, handled);
    put('carriedForward', column, carriedForward);
  }
  for (const [row, sum] of sums) values.set(`requests.${row}.total`, String(sum));
}

function spoilTotals(values: Map<string, string>, rng: Rng): void {
  const totals = [...values.keys()].filter((id) => /\.total$|\.handled\./.test(id));
  const wrong = Array.from({ length: rng.int(1, 3) }, () => rng.pick(totals));
  for (const id of new Set(wrong)) values.set(id, String(Number(values.get(id)) + rng.int(1, 9)));
}

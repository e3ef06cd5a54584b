import type { Rng } from '../foreign/rng';
import type { Agency, Power } from './agency';
import { countOf, type Tables } from './draw-tables';

/** 表二: stocks roll on from last year, and a power that the agency lacks leaves zeros. */
export function drawProactive(tables: Tables, agency: Agency, rng: Rng, last?: Tables): void {
  const put = (id: string, count: number | string) => {
    if (tables.has(`proactive.${id}`)) tables.set(`proactive.${id}`, String(count));
  };
  const before = (id: string) => (last ? countOf(last, `proactive.${id}`) : 0);

  drawStock('normativeDocument', agency.kind === 'institution' ? 0 : rng.pick([0, 0, 2, 9]));
  if (agency.powers.includes('rule')) drawStock('governmentRule', rng.pick([0, 1, 2]));
  for (const power of ['license', 'penalty', 'compulsion'] as const) drawDecisions(power);
  if (rng.chance(0.3)) put('otherServices.decisions', 0);

  const rolls = last?.has('proactive.administrativeCharge.itemsLastYear') === true;
  const fees = rolls ? before('administrativeCharge.itemsLastYear') : rng.int(0, 6);
  if (agency.kind !== 'street' && rng.chance(0.35)) {
    // Much the same from year to year: a leap would need a reason.
    const usual = Math.ceil(before('administrativeCharge.amountCharged')) || rng.int(1, 980);
    const amount = rng.int(Math.ceil(usual * 0.7), Math.ceil(usual * 1.4));
    put('administrativeCharge.amountCharged', `${amount}${rng.pick(['', '.5', '.26', '.08'])}`);
  }
  put('administrativeCharge.itemsLastYear', fees);
  if (rng.chance(0.5)) {
    put('procurement.projects', rng.int(1, 30));
    put('procurement.amount', `${rng.int(5, 4000)}.${rng.int(1, 9)}`);
  }

  function drawStock(row: string, busy: number): void {
    const issued = busy === 0 ? 0 : rng.int(0, busy);
    const known = last?.has(`proactive.${row}.inForce`) === true;
    const stock = known ? before(`${row}.inForce`) : busy === 0 ? 0 : rng.int(0, 60);
    const repealed = busy === 0 ? 0 : rng.int(0, Math.min(stock, 6));
    put(`${row}.issued`, issued);
    put(`${row}.repealed`, repealed);
    put(`${row}.inForce`, stock + issued - repealed);
    put(`${row}.produced`, issued);
    put(`${row}.newlyDisclosed`, issued);
    put(`${row}.totalDisclosed`, stock + issued);
  }

  function drawDecisions(power: Power): void {
    if (!agency.powers.includes(power)) return;
    const known = last?.has(`proactive.${power}.itemsLastYear`) === true;
    const items = known ? before(`${power}.itemsLastYear`) + before(`${power}.change`) : rng.int(3, 80);
    const change = rng.pick([0, 0, 0, 1, 2, -1]);
    const decisions = rng.pick([0, rng.int(1, 9), rng.int(90, 800), rng.int(801, 24_000)]);
    put(`${power}.itemsLastYear`, items);
    put(`${power}.change`, change);
    put(`${power}.decisions`, decisions === items + change ? decisions + 1 : decisions);
  }
}

import { changesSince } from '@/lib/store/changes-since';
import { isRefusal } from '@/lib/store/refusal';
import { newOperation } from './fault-server';
import { lookInto } from './look-into';
import { openDirectStore } from './direct-store';
import { noneOf, type Verdict } from './verdict';

const path = 'tables.requests.received.naturalPerson';
const DAY = 24 * 3600 * 1000;
const YEAR = 365.25 * DAY;
const start = Date.parse('2026-01-12T02:00:00Z');

/** Where the clock of the server stands, save after save: back and forth, and over the hour that comes twice. */
const moments = [
  ...[0, DAY, -DAY, 10 * YEAR, -10 * YEAR, 0].map((jump) => start + jump),
  ...['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'].map(
    Date.parse,
  ),
  ...['1999-12-31T23:59:59Z', '2038-01-19T03:14:08Z'].map(Date.parse),
];

/** R12: whatever the clock does, the revisions keep their order, and a conflict names the value that stands. */
export async function faultClock(): Promise<Verdict> {
  const direct = openDirectStore();
  const wrong: string[] = [];
  try {
    const id = await direct.createReport();
    let last = 1;
    for (const [index, moment] of moments.entries()) {
      const now = new Date(moment);
      const base = index === 0 ? null : String(index);
      const saved = await direct.save(id, newOperation(path, base, String(index + 1)), now);
      if (saved.rev <= last) wrong.push(`${now.toISOString()}: rev ${saved.rev}`);
      if (saved.savedAt !== now.toISOString()) wrong.push(`${now.toISOString()}: stamped ${saved.savedAt}`);
      const news = await changesSince(direct.scope(now), id, last);
      if (isRefusal(news) || news.changes[0]?.value !== String(index + 1)) {
        wrong.push(`${now.toISOString()}: others do not see it`);
      }
      const late = await direct.save(id, newOperation(path, 'unseen', 'late'), now);
      last = late.rev;
      const [conflict] = late.conflicts;
      if (conflict?.theirs !== String(index + 1)) wrong.push(`${now.toISOString()}: an older value stands`);
      if (conflict?.at !== now.toISOString())
        wrong.push(`${now.toISOString()}: theirs is of ${String(conflict?.at)}`);
    }
    const { torn, written } = lookInto(direct.database, id);
    wrong.push(...torn);
    if (written.join() !== moments.map((_, index) => String(index + 1)).join())
      wrong.push('the order is another');
  } finally {
    await direct.remove();
  }
  return noneOf('R12.clock.wrong', wrong, `${moments.length} positions of the clock`);
}

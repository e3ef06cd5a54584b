import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nobody } from '@/lib/access/actor';
import { createAdministrator } from '@/lib/store/accounts/create-administrator';
import { logIn } from '@/lib/store/accounts/log-in';
import { openStore } from '@/lib/store/open-store';
import { formats } from '@/templates';
import { measurement, quantile, timeOf, type Measurement } from './measurement';

/** Percent by which the two may differ. */
const DIFFERENCE = 10;
const WARM_UP = 5;

/**
 * How long a wrong password takes where the login name exists and where it does not, in turn, in the embedded database
 * on the disk of the temporary folder: the time must not tell which names there are. What is compared is what a tenth of
 * the attempts does not exceed: whoever guesses names looks at the quick ones too, which other work blurs least. The
 * time of the processor tells the same on a busy machine.
 */
export async function benchLogin(counted: number): Promise<Measurement[]> {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const store = openStore(dir);
  try {
    const scope = { store, formats, actor: nobody, now: () => new Date() };
    const office = { name: '张三', agency: '云江市人民政府', password: 'Mu-qiao 4417', isReset: false };
    await createAdministrator(scope, { login: 'guanli', ...office });
    const attempt = (login: string) =>
      logIn(scope, { login, password: 'Falsch 9988' }, { address: '', agent: '' });
    const wall: Record<Name, number[]> = { known: [], unknown: [] };
    const processor: Record<Name, number[]> = { known: [], unknown: [] };
    for (let turn = -WARM_UP; turn < counted; turn += 1) {
      // Each goes first as often as the other.
      const names = turn % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      for (const name of names) {
        const before = process.cpuUsage();
        const taken = await timeOf(() => attempt(name === 'known' ? 'guanli' : `niemand${turn}`));
        const { user, system } = process.cpuUsage(before);
        if (turn >= 0) {
          wall[name].push(taken);
          processor[name].push((user + system) / 1000);
        }
        await store.db.deleteFrom('login_failure').execute();
      }
    }
    return [
      difference('login.difference.percent', wall, 0.1),
      difference('login.processor.difference.percent', processor, 0.5),
    ];
  } finally {
    await store.close();
    rmSync(dir, { recursive: true });
  }
}

type Name = 'known' | 'unknown';

function difference(
  id: string,
  { known, unknown }: Record<Name, readonly number[]>,
  share: number,
): Measurement {
  const [a, b] = [quantile(known, share), quantile(unknown, share)];
  const note = `${known.length} each, p${share * 100} ${a.toFixed(1)} ms known, ${b.toFixed(1)} ms unknown`;
  return measurement(id, (Math.abs(a - b) / Math.min(a, b)) * 100, DIFFERENCE, note);
}

import { newOperation, openFaultServer, type FaultServer, type Sent } from './fault-server';
import { lookInto } from './look-into';
import { noneOf, type Verdict } from './verdict';

const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'otherOrganization'];

interface Clerk {
  readonly path: string;
  acknowledged: string | null;
  open: Sent | undefined;
}

interface Series {
  readonly acknowledged: number;
  readonly wrong: readonly string[];
}

/** Kills on one data folder: each look into it reads the whole history, which grows with every save. */
const KILLS_OF_A_SERIES = 50;

/**
 * R1: `kill -9` of the real server while four clerks save. After each restart every acknowledged value is there, what
 * was open comes in once when it is sent again, no revision is torn, the file is whole. Series on data of their own,
 * two at a time.
 */
export async function faultKill(kills: number): Promise<Verdict> {
  const lengths = Array.from({ length: Math.ceil(kills / KILLS_OF_A_SERIES) }, (_, index) =>
    Math.min(KILLS_OF_A_SERIES, kills - index * KILLS_OF_A_SERIES),
  ).values();
  const done: Series[] = [];
  const work = async () => {
    for (const length of lengths) done.push(await killSeries(length));
  };
  await Promise.all([work(), work()]);
  const acknowledged = done.reduce((sum, series) => sum + series.acknowledged, 0);
  const wrong = done.flatMap((series) => series.wrong);
  return noneOf('R1.kill.lost', wrong, `${kills} kills, ${acknowledged} acknowledged saves`);
}

async function killSeries(kills: number): Promise<Series> {
  const server = await openFaultServer();
  const wrong: string[] = [];
  let acknowledged = 0;
  try {
    const id = await server.createReport();
    const clerks: Clerk[] = columns.map((column) => ({
      ...{ path: `tables.requests.received.${column}`, acknowledged: null, open: undefined },
    }));
    for (let kill = 0; kill < kills; kill += 1) {
      acknowledged += await typeUntilKilled(server, id, clerks, kill);
      const { isWhole, torn, written } = lookInto(server.database, id);
      if (!isWhole) wrong.push(`kill ${kill}: the file is damaged`);
      wrong.push(...torn.map((what) => `kill ${kill}: ${what}`));
      for (const { acknowledged: value } of clerks) {
        if (value !== null && !written.includes(value))
          wrong.push(`kill ${kill}: ${value} was acknowledged and is gone`);
      }
      if (new Set(written).size !== written.length) wrong.push(`kill ${kill}: a value was written twice`);
      await server.start();
      for (const clerk of clerks) await sendAgain(server, id, clerk, wrong);
    }
  } finally {
    await server.remove();
  }
  return { acknowledged, wrong };
}

let typed = 0;

async function typeUntilKilled(server: FaultServer, id: string, clerks: readonly Clerk[], kill: number) {
  const last = 5 + ((kill * 7) % 23);
  let count = 0;
  await Promise.all(
    clerks.map(async (clerk) => {
      for (;;) {
        typed += 1;
        clerk.open = newOperation(clerk.path, clerk.acknowledged, String(typed));
        const reply = await server.save(id, clerk.open).catch(() => undefined);
        if (reply?.status !== 200) return;
        clerk.acknowledged = clerk.open.value;
        clerk.open = undefined;
        count += 1;
        if (count === last) void server.kill();
      }
    }),
  );
  await server.ended();
  return count;
}

async function sendAgain(server: FaultServer, id: string, clerk: Clerk, wrong: string[]): Promise<void> {
  if (!clerk.open) return;
  const { status, body } = await server.save(id, clerk.open);
  const isApplied = JSON.stringify(body).includes(`"applied":["${clerk.open.opId}"]`);
  if (status !== 200 || !isApplied) wrong.push(`sent again, ${clerk.open.opId} is answered ${status}`);
  clerk.acknowledged = clerk.open.value;
  clerk.open = undefined;
}

import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { newOperation } from './fault-server';
import { lookInto } from './look-into';
import { openDirectStore, type DirectStore } from './direct-store';
import { noneOf, type Verdict } from './verdict';

const path = 'tables.requests.received.naturalPerson';
/** Few enough that the WAL is not written back meanwhile. */
const SAVES = 40;
const SECTOR = 512;

/** The WAL after each acknowledged save, the database file below it, and how much was saved before. */
interface Generation {
  readonly database: Buffer;
  readonly wals: readonly Buffer[];
  readonly before: number;
}

/**
 * R4: images of the disk as a power cut leaves it. What was synced stands; of the save after it each sector is new, old,
 * garbage or missing. Each image is opened: every acknowledged save is there, none is torn, the file is whole.
 */
export async function faultPowercut(images: number): Promise<Verdict> {
  const direct = openDirectStore();
  const folder = mkdtempSync(join(dirname(dirname(direct.database)), 'nianbao-image-'));
  const wrong: string[] = [];
  try {
    const id = await direct.createReport();
    let saved = 0;
    let generation: Generation | undefined;
    for (let image = 0; image < images; image += 1) {
      if (!generation || image % 250 === 0) {
        generation = await record(direct, id, saved);
        saved += SAVES;
      }
      const problems = open(join(folder, `${image}.db`), id, generation);
      wrong.push(...problems.map((what) => `image ${image}: ${what}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await direct.remove();
  }
  return noneOf('R4.powercut.bad', wrong, `${images} images`);
}

/** Begins the WAL anew over the old one, whose frames stay behind as a tail, and saves. */
async function record(
  { store, database, save }: DirectStore,
  id: string,
  before: number,
): Promise<Generation> {
  await sql`pragma wal_checkpoint(restart)`.execute(store.db);
  const below = readFileSync(database);
  const wals = [readFileSync(`${database}-wal`)];
  for (let turn = 1; turn <= SAVES; turn += 1) {
    const base = before + turn === 1 ? null : String(before + turn - 1);
    await save(id, newOperation(path, base, String(before + turn)));
    wals.push(readFileSync(`${database}-wal`));
  }
  if (!readFileSync(database).equals(below)) throw new Error('the WAL was written back meanwhile');
  return { database: below, wals, before };
}

function open(file: string, id: string, { database, wals, before }: Generation): readonly string[] {
  const acknowledged = randomInt(SAVES);
  const old = wals[acknowledged];
  const next = wals[acknowledged + 1];
  if (!old || !next) throw new Error('no such save');
  writeFileSync(file, database);
  writeFileSync(`${file}-wal`, halfWritten(old, next));
  const { isWhole, torn, written } = lookInto(file, id);
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
  const least = before + acknowledged;
  const problems = [...torn];
  if (!isWhole) problems.push('the file is damaged');
  if (written.length < least || written.length > least + 1) {
    problems.push(`${least} acknowledged, ${written.length} found`);
  }
  if (written.some((value, index) => value !== String(index + 1))) problems.push('values out of their order');
  return problems;
}

/** The old file with the sectors of the next save in any state, and perhaps cut or grown. */
function halfWritten(old: Buffer, next: Buffer): Buffer {
  const image = Buffer.from(next);
  const from = firstDifference(old, next);
  const fates = [newSector, oldSector, garbage, zeros];
  const usual = fates[randomInt(fates.length)] ?? newSector;
  for (let at = from; at < next.length; at += SECTOR - (at % SECTOR)) {
    const end = Math.min(next.length, at + SECTOR - (at % SECTOR));
    const fate = randomInt(4) === 0 ? usual : (fates[randomInt(2)] ?? newSector);
    fate(image, old, at, end);
  }
  const cut = from + randomInt(next.length - from + 1);
  const shapes = [
    image,
    image.subarray(0, cut),
    Buffer.concat([next.subarray(0, cut), randomBytes(randomInt(9000))]),
  ];
  return shapes[randomInt(shapes.length)] ?? image;
}

type SectorFate = (image: Buffer, old: Buffer, at: number, end: number) => void;
const newSector: SectorFate = () => undefined;
const oldSector: SectorFate = (image, old, at, end) => {
  image.fill(0, at, end);
  if (at < old.length) old.copy(image, at, at, Math.min(end, old.length));
};
const garbage: SectorFate = (image, _old, at, end) => void randomBytes(end - at).copy(image, at);
const zeros: SectorFate = (image, _old, at, end) => void image.fill(0, at, end);

function firstDifference(a: Buffer, b: Buffer): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

import { expect, it } from 'vitest';
import { faultKill } from '../scripts/faults/kill';

const isLong = process.env['NIANBAO_LONG'] === '1';
const LIMIT = isLong ? 4 * 3600_000 : 180_000;

it(
  'has every acknowledged save after the server was killed, and takes the others once',
  { timeout: LIMIT },
  async () => {
    expect(await faultKill(isLong ? 1000 : 4)).toMatchObject({ value: 0 });
  },
);

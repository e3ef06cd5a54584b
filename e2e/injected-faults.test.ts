import { expect, it } from 'vitest';
import { faultInject } from '../scripts/faults/inject';
import { straceMissing } from '../scripts/faults/strace';

const isLong = process.env['NIANBAO_LONG'] === '1';
const LIMIT = isLong ? 4 * 3600_000 : 180_000;
const missing = straceMissing();

it.skipIf(missing !== undefined)(
  `loses nothing by a fault at a call on the database, and goes on${missing === undefined ? '' : ` (${missing})`}`,
  { timeout: LIMIT },
  async () => {
    expect(await faultInject(isLong ? 60 : 1)).toMatchObject({ value: 0 });
  },
);

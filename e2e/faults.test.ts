import { expect, it } from 'vitest';
import { faultClock } from '../scripts/faults/clock';
import { faultDropReply } from '../scripts/faults/drop-reply';
import { faultFsync } from '../scripts/faults/fsync';
import { faultPowercut } from '../scripts/faults/powercut';
import { straceMissing } from '../scripts/faults/strace';

const isLong = process.env['NIANBAO_LONG'] === '1';
const count = (few: number, all: number) => (isLong ? all : few);
const LIMIT = isLong ? 4 * 3600_000 : 180_000;
const missing = straceMissing();

it('makes one revision of a save whose answers were lost', { timeout: LIMIT }, async () => {
  expect(await faultDropReply(count(6, 100))).toMatchObject({ value: 0 });
});

it('has every acknowledged save in what a power cut leaves', { timeout: LIMIT }, async () => {
  expect(await faultPowercut(count(60, 2000))).toMatchObject({ value: 0 });
});

it('keeps the order of saves whatever the clock does', { timeout: LIMIT }, async () => {
  expect(await faultClock()).toMatchObject({ value: 0 });
});

it.skipIf(missing !== undefined)(
  `syncs each save to the disk before acknowledging it${missing === undefined ? '' : ` (${missing})`}`,
  { timeout: LIMIT },
  async () => {
    expect(await faultFsync(count(8, 100))).toMatchObject({ pass: true });
  },
);

// Loaded before the server of the pictures: its clock stands still, so that dates and days left do not change.
import { existsSync, readFileSync } from 'node:fs';
import { MOMENT } from './moment.mjs';

const moment = Date.parse(MOMENT);
/** Where it is told how long before that moment it stands; without, it stands at it. */
const earlier = process.env.SCREENS_EARLIER ?? '';
const { parse, UTC } = Date;

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }

  // Next.js copies the own properties alone.
  static parse = parse;
  static UTC = UTC;
};

function now() {
  return existsSync(earlier) ? moment - Number(readFileSync(earlier, 'utf8')) : moment;
}

// Loaded before the server of the pictures: its clock stands still, so that dates and days left do not change.
const MOMENT = Date.parse('2026-01-19T10:42:07+08:00');
const { parse, UTC } = Date;

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [MOMENT] : given));
  }

  static now() {
    return MOMENT;
  }

  // Next.js copies the own properties alone.
  static parse = parse;
  static UTC = UTC;
};

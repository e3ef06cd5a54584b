import type { Rng } from '../foreign/rng';
import type { Agency } from './agency';
import { applicants, countOf, proceedings, type Tables } from './draw-tables';

/** 表内外的数字 that sentences tell, by a short name. */
export type Facts = ReadonlyMap<string, number>;

const channels = ['online', 'letter', 'counter', 'email'] as const;
const subjects = ['land', 'housing', 'money', 'staff', 'projects'] as const;
export const courses = ['upheld', 'corrected', 'otherOutcome', 'pending'] as const;
/** The rows of 表三 between 部分公开 and 总计 by their group. */
export const groups = {
  refused: [
    'stateSecret',
    'prohibitedByLaw',
    'threeSecurities',
    'thirdPartyRights',
    'internalAffairs',
    'processInformation',
    'enforcementFile',
    'administrativeInquiry',
  ],
  unable: ['notHeld', 'requiresCreation', 'stillUnclear'],
  notProcessed: ['petition', 'repeatRequest', 'publishedMaterial', 'excessiveRequests', 'reconfirmation'],
  otherwise: ['correctionOverdue', 'feeOverdue', 'otherReason', 'otherHandling'],
} as const;

export function factsOf(tables: Tables, last: Tables, agency: Agency, rng: Rng): Facts {
  const facts = new Map<string, number>();
  const put = (key: string, count: number) => facts.set(key, count);
  const request = (row: string) => countOf(tables, `requests.${row}.total`);

  for (const row of ['received', 'broughtForward', 'handled', 'carriedForward', 'granted', 'grantedInPart']) {
    put(row, request(row));
  }
  put('open', request('received') + request('broughtForward'));
  put('disclosed', request('granted') + request('grantedInPart'));
  for (const [group, rows] of Object.entries(groups)) {
    for (const row of rows) put(row, request(row));
    put(
      group,
      rows.reduce((sum, row) => sum + request(row), 0),
    );
  }
  for (const column of applicants) put(`by.${column}`, countOf(tables, `requests.received.${column}`));
  put('by.organizations', request('received') - (facts.get('by.naturalPerson') ?? 0));

  split('via', channels, request('received'));
  split('on', subjects, request('received'));
  put('last.received', countOf(last, 'requests.received.total'));
  put('last.handled', countOf(last, 'requests.handled.total'));

  for (const proceeding of proceedings) {
    for (const course of [...courses, 'total'])
      put(`${proceeding}.${course}`, countOf(tables, `review.${proceeding}.${course}`));
  }
  for (const course of [...courses, 'total']) {
    const suits = ['directSuit', 'suitAfterReconsideration'].map((one) => facts.get(`${one}.${course}`) ?? 0);
    put(`suit.${course}`, (suits[0] ?? 0) + (suits[1] ?? 0));
  }

  put('mended', (facts.get('reconsideration.corrected') ?? 0) + (facts.get('suit.corrected') ?? 0));

  const disclosed = (row: string, column: string) => countOf(tables, `proactive.${row}.${column}`);
  const documents = (column: string) => disclosed('normativeDocument', column);
  put('document.issued', documents('issued') + documents('produced'));
  for (const column of ['repealed', 'inForce']) put(`document.${column}`, documents(column));
  for (const power of ['license', 'penalty', 'compulsion']) put(power, disclosed(power, 'decisions'));

  const notices = agency.kind !== 'street' && request('handled') > 20 && rng.chance(0.15) ? rng.int(1, 3) : 0;
  put('fee.notices', notices);
  put('fee.asked', notices * rng.int(1, 60) * 10);
  return facts;

  function split(name: string, ids: readonly string[], whole: number): void {
    for (const id of ids) put(`${name}.${id}`, 0);
    const used = ids.filter((_, index) => index < 2 || rng.chance(0.5));
    for (let left = whole; left > 0; left -= 1) {
      const key = `${name}.${rng.chance(0.5) ? (used[0] ?? '') : rng.pick(used)}`;
      put(key, (facts.get(key) ?? 0) + 1);
    }
  }
}

import { officialForm201960 } from '../fixtures/official-map/2019-60';
import { officialForm202130 } from '../fixtures/official-map/2021-30';
import { officialFigures } from '../fixtures/official-map/shape';
import type { Rng } from '../foreign/rng';
import type { Agency } from './agency';
import { drawProactive } from './draw-proactive';

export type Format = '2019-60' | '2021-30';

/** Figures by address; an amount is decimal text, everything else a whole number. */
export type Tables = Map<string, string>;

export const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
] as const;

export const proceedings = ['reconsideration', 'directSuit', 'suitAfterReconsideration'] as const;
const courses = ['upheld', 'corrected', 'otherOutcome', 'pending'] as const;

/** How often a result comes up; rows that a form lacks are left out. */
const usual: Readonly<Record<string, number>> = {
  granted: 50,
  grantedInPart: 12,
  stateSecret: 0.4,
  prohibitedByLaw: 1,
  threeSecurities: 0.5,
  thirdPartyRights: 3,
  internalAffairs: 2,
  processInformation: 3,
  enforcementFile: 1,
  administrativeInquiry: 2,
  notHeld: 14,
  requiresCreation: 4,
  stillUnclear: 3,
  petition: 4,
  repeatRequest: 2,
  publishedMaterial: 0.5,
  excessiveRequests: 0.3,
  reconfirmation: 1,
  correctionOverdue: 4,
  otherReason: 2,
  otherHandling: 5,
};

export function formatOf(year: number): Format {
  return year >= 2021 ? '2021-30' : '2019-60';
}

/** A year's tables. Every balance holds by construction, and what last year left is carried on. */
export function drawTables(agency: Agency, year: number, rng: Rng, last?: Tables): Tables {
  const form = formatOf(year) === '2021-30' ? officialForm202130 : officialForm201960;
  const tables: Tables = new Map(
    Object.entries(form.tables).flatMap(([id, table]) =>
      officialFigures(id, table).map(({ address }) => [address, '0'] as const),
    ),
  );
  drawProactive(tables, agency, rng, last);
  drawRequests(tables, agency, rng, last);
  if (countOf(tables, 'requests.handled.total') > 0) drawReview(tables, rng);
  return tables;
}

export function countOf(tables: Tables, address: string): number {
  return Number(tables.get(address) ?? 0);
}

function addTo(tables: Tables, address: string, count: number): void {
  tables.set(address, String(countOf(tables, address) + count));
}

function drawRequests(tables: Tables, agency: Agency, rng: Rng, last?: Tables): void {
  const sizes = { government: 900, department: 120, township: 25, street: 25, institution: 12 };
  const size = rng.chance(0.22) ? 0 : rng.int(1, rng.pick([4, 12, sizes[agency.kind], sizes[agency.kind]]));
  for (let left = size; left > 0; left -= 1) {
    addTo(tables, `requests.received.${rng.chance(0.7) ? 'naturalPerson' : rng.pick(applicants)}`, 1);
  }
  const lastsOn = size > 0 && rng.chance(0.35);
  for (const column of applicants) {
    const received = countOf(tables, `requests.received.${column}`);
    const broughtForward = last ? countOf(last, `requests.carriedForward.${column}`) : 0;
    const carriedForward = lastsOn ? rng.int(0, Math.ceil(received * 0.15)) : 0;
    tables.set(`requests.broughtForward.${column}`, String(broughtForward));
    tables.set(`requests.carriedForward.${column}`, String(carriedForward));
    tables.set(`requests.handled.${column}`, String(received + broughtForward - carriedForward));
    for (let left = received + broughtForward - carriedForward; left > 0; left -= 1) {
      addTo(tables, `requests.${drawResult(tables, size, rng)}.${column}`, 1);
    }
  }
  const rows = [...tables.keys()].filter((id) => /^requests\..*\.total$/.test(id));
  for (const id of rows) {
    const row = id.replace(/total$/, '');
    const sum = applicants.reduce((total, column) => total + countOf(tables, row + column), 0);
    tables.set(id, String(sum));
  }
}

function drawResult(tables: Tables, size: number, rng: Rng): string {
  const rows = Object.keys(usual).filter((row) => tables.has(`requests.${row}.total`));
  const whole = rows.reduce((sum, row) => sum + (usual[row] ?? 0), 0);
  let point = (rng.int(0, 9999) / 10_000) * whole;
  const row = rows.find((one) => (point -= usual[one] ?? 0) < 0) ?? 'granted';
  // Who has few requests uses few rows, and 其他 stays rare: it would need an explanation.
  const isRare = row === 'otherReason' || row === 'otherHandling';
  return isRare && size < 30 ? 'granted' : row;
}

function drawReview(tables: Tables, rng: Rng): void {
  for (const [index, proceeding] of proceedings.entries()) {
    if (!rng.chance([0.35, 0.2, 0.12][index] ?? 0)) continue;
    for (let left = rng.pick([1, 1, 2, 3, rng.int(4, 15)]); left > 0; left -= 1) {
      const course = rng.pick(['upheld', 'upheld', 'upheld', ...courses]);
      addTo(tables, `review.${proceeding}.${course}`, 1);
      addTo(tables, `review.${proceeding}.total`, 1);
    }
  }
}

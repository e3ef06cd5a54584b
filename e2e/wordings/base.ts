import { officialFigures } from '../fixtures/official-map/shape';
import { officialForm202130 } from '../fixtures/official-map/2021-30';

type Figures = Readonly<Record<string, string>>;

const cellIds = Object.entries(officialForm202130.tables).flatMap(([id, table]) =>
  officialFigures(id, table).map(({ address }) => address),
);

/** Every cell of one table, or of one row, at 0. */
const zeros = (start: string): Figures =>
  Object.fromEntries(cellIds.filter((id) => id.startsWith(`${start}.`)).map((id) => [id, '0']));

const requests: Figures = {
  ...zeros('requests'),
  'requests.received.naturalPerson': '9',
  'requests.received.commercialEnterprise': '2',
  'requests.received.otherOrganization': '1',
  'requests.received.total': '12',
  'requests.broughtForward.naturalPerson': '2',
  'requests.broughtForward.total': '2',
  'requests.granted.naturalPerson': '4',
  'requests.granted.commercialEnterprise': '1',
  'requests.granted.otherOrganization': '1',
  'requests.granted.total': '6',
  'requests.grantedInPart.naturalPerson': '2',
  'requests.grantedInPart.total': '2',
  'requests.administrativeInquiry.naturalPerson': '1',
  'requests.administrativeInquiry.total': '1',
  'requests.notHeld.naturalPerson': '2',
  'requests.notHeld.commercialEnterprise': '1',
  'requests.notHeld.total': '3',
  'requests.otherReason.naturalPerson': '1',
  'requests.otherReason.total': '1',
  'requests.handled.naturalPerson': '10',
  'requests.handled.commercialEnterprise': '2',
  'requests.handled.otherOrganization': '1',
  'requests.handled.total': '13',
  'requests.carriedForward.naturalPerson': '1',
  'requests.carriedForward.total': '1',
};

/** A correct report of 2021-30, all cells filled; a wording changes only what it names. */
export const base = {
  format: '2021-30',
  year: 2025,
  agency: { name: '云江市水务局', kind: 'department' },
  figures: {
    ...zeros('proactive'),
    'proactive.normativeDocument.issued': '3',
    'proactive.normativeDocument.repealed': '1',
    'proactive.normativeDocument.inForce': '25',
    'proactive.license.decisions': '1204',
    'proactive.penalty.decisions': '86',
    'proactive.administrativeCharge.amountCharged': '36.5',
    ...requests,
    ...zeros('review'),
    'review.reconsideration.upheld': '1',
    'review.reconsideration.corrected': '1',
    'review.reconsideration.total': '2',
    'review.suitAfterReconsideration.pending': '1',
    'review.suitAfterReconsideration.total': '1',
  },
} as const satisfies {
  readonly format: string;
  readonly year: number;
  readonly agency: { readonly name: string; readonly kind: string };
  readonly figures: Figures;
};

/** 零申请: nothing received, brought forward, handled or carried forward. */
export const noRequests = zeros('requests');

/** Nothing of last year, nothing left at the end: 12 received, 12 handled. */
export const allInOneYear: Figures = {
  ...zeros('requests.broughtForward'),
  ...zeros('requests.carriedForward'),
  'requests.granted.naturalPerson': '3',
  'requests.granted.total': '5',
  'requests.handled.naturalPerson': '9',
  'requests.handled.total': '12',
};

/** Nothing left at the end: 12 received, 2 brought forward, 14 handled. */
export const nothingCarriedForward: Figures = {
  ...zeros('requests.carriedForward'),
  'requests.granted.naturalPerson': '5',
  'requests.granted.total': '7',
  'requests.handled.naturalPerson': '11',
  'requests.handled.total': '14',
};

export const noReconsideration = zeros('review.reconsideration');
export const noLitigation: Figures = {
  ...zeros('review.directSuit'),
  ...zeros('review.suitAfterReconsideration'),
};
/** 表四 without any case. */
export const noDisputes = zeros('review');
/** 无行政规范性文件: nothing issued, repealed or in force. */
export const noNormativeDocuments = zeros('proactive.normativeDocument');

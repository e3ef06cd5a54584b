import { createRng, type Rng } from '../foreign/rng';
import { writeBlock, type Block, type Claim, type Setting } from './block';
import { correctReport, writeReport, type CorrectReport, type ReportFile } from './correct-report';
import type { Facts } from './facts';
import type { Reading } from './told';

/** The rules whose contradictions are planted. */
export const plantedRules = ['N01', 'N02', 'N03', 'N04', 'N05', 'N06', 'N07', 'N08', 'N10', 'N11'] as const;
export type PlantedRule = (typeof plantedRules)[number];

export interface Planted {
  readonly correct: CorrectReport;
  readonly report: ReportFile;
  /** What is said now, and what was said before. */
  readonly text: string;
  readonly before: string;
}

/** Other than the truth in one block: another belief, another claim, or one figure. */
type Untruth = NonNullable<Parameters<typeof writeBlock>[2]>;

/** A report right in all but one sentence, which contradicts the tables as the rule means it. */
export function planted(rule: PlantedRule, seed: number): Planted {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const found = plantIn(rule, correctReport(seed + attempt * 1_000_003), createRng(seed * 7 + attempt));
    if (found) return found;
  }
  throw new Error(`${rule}: no report to plant in`);
}

function plantIn(rule: PlantedRule, correct: CorrectReport, rng: Rng): Planted | undefined {
  const { setting, blocks } = correct.draft;
  const chances = blocks.flatMap((block) =>
    untruths(rule, block, setting, rng).map((untruth) => ({ block, untruth })),
  );
  if (chances.length === 0) return undefined;
  const { block, untruth } = rng.pick(chances);
  const before = writeBlock(block, setting).text;
  const { text } = writeBlock(block, setting, untruth);
  if (text === before) return undefined;
  return { correct, report: writeReport(correct.draft, new Map([[block, text]])), text, before };
}

function untruths(rule: PlantedRule, block: Block, setting: Setting, rng: Rng): readonly Untruth[] {
  const { facts } = setting;
  const has = (key: string) => (facts.get(key) ?? 0) > 0;
  const believing = (other: Readonly<Record<string, number>>, claim?: Claim): readonly Untruth[] => [
    { facts: new Map([...facts, ...Object.entries(other)]), ...(claim && { claim }) },
  ];
  const { readings } = writeBlock(block, setting);
  const lying = (...wanted: readonly string[]) =>
    readings
      .filter((reading) => reading.value > 0 && wanted.some((one) => nameOf(reading).startsWith(one)))
      .map((reading) => {
        const value = otherThan(reading, facts, rng, isAlone(reading, readings));
        return { lie: { ...reading, value } };
      });

  switch (`${rule} ${block.topic}`) {
    case 'N01 requests':
      return has('received') ? believing({ received: 0, broughtForward: 0, open: 0 }) : [];
    case 'N02 requests':
      return lying('count received', 'count open');
    case 'N03 requests':
      return lying('count handled');
    case 'N04 requests':
      return has('carriedForward') ? believing({ carriedForward: 0 }, 'allHandled') : [];
    case 'N05 requests':
      return has('carriedForward') && rng.chance(0.25)
        ? believing({ carriedForward: 0 }, 'noneCarried')
        : lying('count carriedForward');
    case 'N06 cases':
      return has('reconsideration.total') || has('suit.total')
        ? believing({ 'reconsideration.total': 0, 'suit.total': 0 })
        : believing(invented(rng));
    case 'N07 cases': {
      const claims = (['reconsideration', 'suit'] as const)
        .filter((name) => has(`${name}.total`) && facts.get(`${name}.upheld`) !== facts.get(`${name}.total`))
        .flatMap((name) => believing({ ...onlyUpheld(name, facts.get(`${name}.total`) ?? 0) }));
      return [
        ...claims,
        ...lying('count reconsideration', 'count suit', 'part reconsideration', 'part suit'),
      ];
    }
    case 'N08 documents':
      return lying('count document');
    case 'N10 requests':
      return lying('percent');
    case 'N11 requests':
      return lying('part');
    case 'N11 cases':
      return lying('part');
    default:
      return [];
  }
}

function nameOf({ kind, key }: Reading): string {
  return `${kind} ${key}`;
}

/** 其中自然人5件 of eight is right whatever it says, up to the whole. */
function isAlone({ kind, key }: Reading, readings: readonly Reading[]): boolean {
  const family = (one: string) => (one.includes('.') ? (one.split('.')[0] ?? '') : 'result');
  const kin = new Set(
    readings.filter((one) => one.kind === 'part' && family(one.key) === family(key)).map((one) => one.key),
  );
  return kind === 'part' && kin.size < 2;
}

/** Another value, and none of those that a reader could take it for. */
function otherThan({ kind, value }: Reading, facts: Facts, rng: Rng, onlyUp: boolean): number {
  if (kind === 'percent') return value > 50 ? value - rng.int(3, 30) : value + rng.int(3, 30);
  const known = new Set(
    ['received', 'open', 'handled', 'carriedForward', 'last.received'].map((key) => facts.get(key)),
  );
  const away = rng.pick([1, 1, 2, 3, 10, Math.ceil(value / 3) + 1]);
  const tries = [
    value + away,
    onlyUp ? 0 : value - away,
    value + away + 1,
    value + away + 5,
    value + away + 12,
  ];
  return tries.find((one) => one > 0 && one !== value && !known.has(one)) ?? value + 1001;
}

function invented(rng: Rng): Readonly<Record<string, number>> {
  return onlyUpheld(rng.pick(['reconsideration', 'suit']), rng.int(1, 4));
}

function onlyUpheld(name: 'reconsideration' | 'suit', total: number): Readonly<Record<string, number>> {
  return {
    [`${name}.total`]: total,
    [`${name}.upheld`]: total,
    [`${name}.corrected`]: 0,
    [`${name}.otherOutcome`]: 0,
    [`${name}.pending`]: 0,
  };
}

import type { Rng } from '../foreign/rng';
import type { Agency } from './agency';
import type { Facts } from './facts';
import { chineseNumeral, fullWidth } from './numerals';
import type { Told } from './told';

/** 作者: how one clerk writes, all through the report. */
export interface Author {
  readonly manner: 'stiff' | 'short' | 'numeric' | 'list';
  readonly figures: 'plain' | 'fullWidth' | 'spaced' | 'comma' | 'chinese';
  readonly unit: string;
}

export function drawAuthor(rng: Rng): Author {
  return {
    manner: rng.pick(['stiff', 'stiff', 'short', 'numeric', 'list']),
    figures: rng.pick([
      'plain',
      'plain',
      'plain',
      'plain',
      'plain',
      'plain',
      'fullWidth',
      'spaced',
      'comma',
      'chinese',
    ]),
    unit: rng.pick(['件', '件', '件', '件', '件', '条', '宗', '份', '起']),
  };
}

/** What a sentence is written with. */
export interface Voice {
  readonly agency: Agency;
  readonly year: number;
  readonly facts: Facts;
  has(key: string): boolean;
  one(...texts: readonly string[]): string;
  maybe(text: string): string;
  /** A figure of the tables with its unit, and as a part of a whole. */
  q(key: string, unit?: string): string;
  part(key: string, unit?: string): string;
  percent(part: string, whole: string): string;
  /** The same figure where it counts something else that happens to be as many. */
  aside(key: string): string;
  /** A number that no table has. */
  any(from: number, to: number): string;
  write(count: number): string;
  readonly unit: string;
  /** 共, 总计 … */
  all(): string;
  we(): string;
  when(): string;
  /** 本年度我局 …, or nothing. */
  head(): string;
  /** 政府信息公开申请 */
  asked(): string;
  /** 12件申请 or 申请12件. */
  requests(key: string): string;
}

export function createVoice(
  author: Author,
  agency: Agency,
  year: number,
  facts: Facts,
  told: Told,
  rng: Rng,
): Voice {
  const unit = rng.chance(0.85) ? author.unit : rng.pick(['件', '条', '宗', '份']);
  const one = (...texts: readonly string[]) => rng.pick(texts);
  const decimals = rng.pick([0, 1, 1, 2, 2]);
  const write = (count: number) => writeNumber(count, author, rng);
  const self = rng.pick([...agency.selves, agency.name, ...agency.selves]);
  const we = () => self;
  const when = () =>
    one(
      `${year}年，`,
      `${year}年，`,
      `${year}年度，`,
      '本年度，',
      '全年',
      '报告期内，',
      '一年来，',
      `${year}年1月1日至12月31日，`,
      '本年度',
      '',
    );
  const asked = () =>
    one(
      '政府信息公开申请',
      '政府信息公开申请',
      '政府信息公开申请',
      '依申请公开',
      '信息公开申请',
      '依申请公开申请',
      '公开政府信息的申请',
      '政府信息依申请公开',
    );
  const q = (key: string, own = unit) => `${write(told.count(key))}${own}`;
  return {
    agency,
    year,
    facts,
    has: (key) => (facts.get(key) ?? 0) > 0,
    one,
    maybe: (text) => (rng.chance(0.5) ? text : ''),
    q,
    aside: (key) => write(facts.get(key) ?? 0),
    part: (key, own = unit) => `${write(told.part(key))}${own}`,
    percent: (part, whole) => {
      const text = told.percent(part, whole, decimals);
      return `${author.figures === 'fullWidth' ? fullWidth(text) : text}%`;
    },
    any: (from, to) => write(rng.int(from, to)),
    write,
    unit,
    all: () => one('共', '共', '共', '总计', '累计', '合计', '共计', '总共', ''),
    we,
    when,
    head: () =>
      agency.speaksForPlace && rng.chance(0.2)
        ? `${when()}${agency.wide}`
        : one(
            `${when()}${we()}`,
            `${when()}${we()}`,
            `${we()}${year}年`,
            `${we()}全年`,
            `本年度${we()}`,
            when(),
            '',
            `${year}年度${we()}`,
          ),
    asked,
    requests: (key) => {
      const text = asked();
      return rng.chance(0.7) || !text.endsWith('申请') ? `${text}${q(key)}` : `${q(key)}${text}`;
    },
  };
}

function writeNumber(count: number, { figures }: Author, rng: Rng): string {
  switch (figures) {
    case 'plain':
      return String(count);
    case 'fullWidth':
      return fullWidth(String(count));
    case 'spaced':
      return ` ${count} `;
    case 'comma':
      return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
    case 'chinese':
      if (count === 2 && rng.chance(0.5)) return '两';
      return count <= 200 ? chineseNumeral(count) : String(count);
  }
}

import { createRng, type Rng } from '../foreign/rng';
import { drawAgency, type Agency } from './agency';
import { assembleText, type ReportText } from './assemble-text';
import { writeBlock, type Block, type Setting } from './block';
import { composeReport } from './compose-report';
import { drawTables, formatOf, type Format, type Tables } from './draw-tables';
import { factsOf } from './facts';
import { drawAuthor, type Author } from './voice';

/** A report in the JSON form of docs/report-file.md. */
export interface ReportFile {
  readonly nianbao: { readonly version: 1 };
  readonly format: Format;
  readonly year: number;
  readonly agency: Pick<Agency, 'name' | 'kind' | 'level' | 'powers'>;
  readonly text: ReportText;
  readonly signature: { readonly name: string; readonly date: string };
  readonly tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** 一份正确的年报, before it is written out. */
export interface Draft {
  readonly setting: Setting;
  readonly tables: Tables;
  readonly blocks: readonly Block[];
  readonly date: string;
  /** Chance for the headings. */
  readonly headingSeed: number;
}

export interface CorrectReport {
  readonly seed: number;
  readonly draft: Draft;
  readonly report: ReportFile;
  /** 上年年报 of the same agency, in some. */
  readonly lastYear: ReportFile | undefined;
}

/** A report with nothing wrong in it, the same for the same seed. */
export function correctReport(seed: number): CorrectReport {
  const rng = createRng(seed);
  const agency = drawAgency(rng);
  const author = drawAuthor(rng);
  const year = rng.chance(0.2) ? rng.int(2019, 2020) : rng.int(2021, 2025);
  const before = drawTables(agency, year - 2, rng);
  const last = drawTables(agency, year - 1, rng, before);
  const tables = drawTables(agency, year, rng, last);
  const draft = draw(agency, author, year, tables, last, rng);
  const lastDraft = draw(agency, drawAuthor(rng), year - 1, last, before, rng);
  const hasLastYear = year > 2019 && rng.chance(0.35);
  return {
    seed,
    draft,
    report: writeReport(draft),
    lastYear: hasLastYear ? writeReport(lastDraft) : undefined,
  };
}

/** The report of a draft; `texts` replaces single blocks. */
export function writeReport(draft: Draft, texts: ReadonlyMap<Block, string> = new Map()): ReportFile {
  const { setting, tables, blocks, date, headingSeed } = draft;
  const { agency, year } = setting;
  const written = blocks.map(
    (block) => [block.slot, texts.get(block) ?? writeBlock(block, setting).text] as const,
  );
  return {
    nianbao: { version: 1 },
    format: formatOf(year),
    year,
    agency: { name: agency.name, kind: agency.kind, level: agency.level, powers: agency.powers },
    text: assembleText(written, createRng(headingSeed)),
    signature: { name: agency.name, date },
    tables: nested(tables),
    notes: {},
  };
}

function draw(agency: Agency, author: Author, year: number, tables: Tables, last: Tables, rng: Rng): Draft {
  const facts = factsOf(tables, last, agency, rng);
  payFees(tables, facts.get('fee.asked') ?? 0);
  const [month, lastDay] = agency.kind === 'government' ? [rng.int(1, 3), 28] : [1, 30];
  return {
    setting: { agency, author, year, facts },
    tables,
    blocks: composeReport(agency, author, rng),
    date: `${year + 1}-0${month}-${String(rng.int(8, lastDay)).padStart(2, '0')}`,
    headingSeed: rng.int(0, 2 ** 30),
  };
}

/** A fee that was collected stands in 行政事业性收费 too. */
function payFees(tables: Tables, yuan: number): void {
  const address = 'proactive.administrativeCharge.amountCharged';
  if (yuan === 0 || tables.get(address) !== '0') return;
  tables.set(address, String(yuan / 10_000));
}

function nested(tables: Tables): ReportFile['tables'] {
  const all: Record<string, Record<string, Record<string, string>>> = {};
  for (const [address, figure] of tables) {
    const [table = '', row = '', column = ''] = address.split('.');
    ((all[table] ??= {})[row] ??= {})[column] = figure;
  }
  return all;
}

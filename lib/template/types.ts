/**
 * 表式: what an official form is, as plain data without functions. Everything else in the product
 * (screen, schema, checks, DOCX, PDF, reading, summing) derives from a value of these types.
 */

import type { Check } from './check-types';

/** 一格里填什么: 件数 (integer ≥ 0), 增减数 (signed integer) or 金额 (万元, exact decimal). */
export type FigureKind = 'count' | 'signed' | 'amount';

/** 行政职权, of an agency and of the rows that presuppose it. */
export type Power = 'rule' | 'license' | 'penalty' | 'compulsion';

interface Labelled {
  /** The label exactly as the form prints it. */
  readonly label: string;
  /** After how many characters a narrow head cell breaks its label by hand: [2] prints 商业 | 企业. */
  readonly breakAfter?: readonly number[];
}

/** 分组: a head over several rows or columns. */
export type Group = Labelled;

interface Line extends Labelled {
  readonly id: string;
  /** The groups above it, outermost first. */
  readonly under?: readonly string[];
  /** 合计: ids of lines or groups added up here. A group never counts a line that is itself a total. */
  readonly sumOf?: readonly string[];
  /** The rule that compares a printed total with the sum of its parts, e.g. T3-01. */
  readonly rule?: string;
  /** What to call it in a sentence, where the label alone is ambiguous (其他 → 其他组织). */
  readonly name?: string;
  /** A short word for balances: 新收, 办结. */
  readonly short?: string;
}

export interface Row extends Line {
  readonly kind?: FigureKind;
}

export interface Column extends Line {
  readonly kind?: FigureKind;
  /** Printed behind the figure, because the form prints no unit in its head: 2908.85万元. */
  readonly printedUnit?: string;
}

/** 表中的一段: its own band and head line, as 第二十条第（一）项 in 表二. */
export interface Block {
  readonly label: string;
  /** The head of the label column: 信息内容. */
  readonly stub: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface TableFrame {
  /** First part of a cell address. */
  readonly id: string;
  /** What clerks call it: 表三. */
  readonly name: string;
  /** Widths of all grid columns in mm; together at most 156. */
  readonly widths: readonly number[];
  readonly groups?: Readonly<Record<string, Group>>;
  /** Notes beside a figure are printed in the cell: 0（无许可权）. */
  readonly printsNotes?: boolean;
  /** 零报告 is offered: every input of the table may be set to 0 in one act. */
  readonly zeroReport?: boolean;
}

/** Rows go down the page under one merged head (表三). */
interface GridTable extends TableFrame {
  readonly layout: 'grid';
  /** What stands in the corner over the row labels: the printed 勾稽关系. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Rows stand side by side as groups of columns over one line of figures (表四). */
interface AcrossTable extends TableFrame {
  readonly layout: 'across';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Blocks with their own heads stand under each other (表二). */
interface BlockTable extends TableFrame {
  readonly layout: 'blocks';
  readonly blocks: readonly Block[];
}

/** 表二, 表三, 表四. */
export type Table = GridTable | AcrossTable | BlockTable;

/** 必须写明的事项: what a text has to say, with a number or with a plain none. */
export interface Statement {
  readonly rule: string;
  readonly name: string;
  /** Words that speak about it. */
  readonly about: readonly string[];
  /** Words that only look like it. */
  readonly notAbout?: readonly string[];
  /** What to write. */
  readonly help: string;
}

/** A place for prose. `{agency}`, `{year}`, `{basis}` in wordings are filled in by the program. */
export interface ProseSlot {
  /** The heading inside the section, offered at the beginning of the text: （一）主动公开情况. */
  readonly heading?: string;
  readonly shortName: string;
  readonly help: string;
  /** What is usually written here, as prompts. */
  readonly asks?: readonly string[];
  /** Official or customary wording offered to insert. */
  readonly wordings?: readonly { readonly name: string; readonly text: string }[];
  /** The rule that speaks while it is blank; absent where it may stay blank. */
  readonly blankRule?: string;
  readonly statement?: Statement;
}

export interface Aspect extends ProseSlot {
  readonly id: string;
  /** Words one of which occurs wherever this aspect is written about at all. */
  readonly signs?: readonly string[];
  /** 各级人民政府另须写明的事项 (条例第五十条), each with words that speak about it. */
  readonly ofGovernments?: readonly { readonly name: string; readonly signs: readonly string[] }[];
}

interface SectionFrame {
  readonly id: string;
  /** 一 … 六 */
  readonly number: string;
  readonly heading: string;
  /** 别名: wordings of the heading, without number, that published reports use; read, never printed. */
  readonly aliases?: readonly string[];
  readonly shortName: string;
  readonly help: string;
  /** The rule that compares the text with last year's (雷同); absent where it may stay the same. */
  readonly repeatRule?: string;
}

export interface AspectsSection extends SectionFrame {
  readonly kind: 'aspects';
  /** The paragraph before the first aspect. */
  readonly lead: Aspect;
  readonly aspects: readonly Aspect[];
}

export interface TableSection extends SectionFrame {
  readonly kind: 'table';
  readonly table: Table;
}

export interface ProseSection extends SectionFrame {
  readonly kind: 'prose';
  readonly slot: ProseSlot;
}

/** 部分: one of the six numbered parts. */
export type Section = AspectsSection | TableSection | ProseSection;

/** 年度报告格式. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** The notice that prescribes it. */
  readonly basis: { readonly number: string; readonly title: string };
  /** 报告年度 it serves, inclusive. */
  readonly years: { readonly from: number; readonly to?: number };
  /** Lines of the title. */
  readonly title: readonly string[];
  readonly opening: ProseSlot;
  readonly sections: readonly Section[];
  readonly checks: readonly Check[];
}

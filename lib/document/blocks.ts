/**
 * 文档块: what a report says, in reading order, without any look. Every renderer and `lib/layout`
 * print this list and know nothing of templates.
 */
import type { PlacedCell } from '@/lib/template/grid';
import type { LayoutProfile } from './profile';

/** Where a block comes from, so that a preview can lead back to its field. */
interface Origin {
  /** Section id or the place of its text (`overview.platform`), `opening`, `title` or `signature`. */
  readonly part: string;
}

export interface TitleBlock extends Origin {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

/** 标题: level 1 is one of the six parts, 2 （一）, 3 1., 4 （1）. */
export interface HeadingBlock extends Origin {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

export interface ParagraphBlock extends Origin {
  readonly kind: 'paragraph';
  /** A heading that runs into the text, up to and with its full stop. */
  readonly runIn?: { readonly level: 2 | 3; readonly text: string };
  /** The paragraph, or what follows the heading that runs into it. */
  readonly text: string;
}

/** A placed cell with what is printed in it. */
export interface PrintedCell extends PlacedCell {
  /** Label, or the figure as printed; empty while 未填. */
  readonly text: string;
}

export interface TableBlock extends Origin {
  readonly kind: 'table';
  readonly id: string;
  /** For readers that show none of the headings: 表三 收到和处理政府信息公开申请情况. */
  readonly caption: string;
  /** Grid column widths in mm. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly headRows: number;
  readonly cells: readonly PrintedCell[];
}

/** 落款 */
export interface SignatureBlock extends Origin {
  readonly kind: 'signature';
  readonly name: string;
  /** 2026年1月31日, or empty. */
  readonly date: string;
}

export type Block = TitleBlock | HeadingBlock | ParagraphBlock | TableBlock | SignatureBlock;

/** 年度报告 as a document. */
export interface ReportDocument {
  /** Title in one line. */
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** 草稿 is marked on each page. */
  readonly draft: boolean;
  /** 版式: its choices about text are made in `blocks` already, those about looks are left to whoever prints. */
  readonly profile: LayoutProfile;
  readonly blocks: readonly Block[];
}

import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { tableLine } from '@/lib/document/table-type';
import { fonts, type FontFamily } from './fonts';
import { BODY_SIZE, FOOTER_SIZE, LINE, TIGHTER, TITLE_LINE, TITLE_SIZE } from './measures';

/** Ids of the paragraph styles of our own. */
export const styleIds = {
  body: 'ReportBody',
  signature: 'ReportSignature',
  head: 'ReportTableHead',
  label: 'ReportTableLabel',
  figure: 'ReportTableFigure',
  pageNumber: 'ReportPageNumber',
} as const;

const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const twoCharacters = { firstLineChars: 200, firstLine: BODY_SIZE * 20 };

// Every style names its language: Word lets a style override the defaults of the document.
const run = { color: '000000', language: { value: 'en-US', eastAsia: 'zh-CN' } } as const;
const bodyRun = { ...run, font: fonts.body, size: BODY_SIZE, characterSpacing: TIGHTER };

function heading(level: 1 | 2 | 3 | 4, font: FontFamily) {
  return {
    basedOn: 'Normal',
    next: styleIds.body,
    quickFormat: true,
    run: { ...bodyRun, font, bold: false, italics: false },
    paragraph: { spacing: exact(LINE), indent: twoCharacters, keepNext: true, outlineLevel: level - 1 },
  };
}

function table(
  id: string,
  name: string,
  fontSize: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { ...run, font: fonts.table, size: 2 * fontSize, characterSpacing: 0 },
    paragraph: { alignment, spacing: exact(20 * tableLine(fontSize)) },
  };
}

/** 样式: title, four heading levels, body, tables in their 字号, page number. Defaults are 三号仿宋. */
export function styles(tableFontSize: number): IStylesOptions {
  return {
    default: {
      document: { run: { ...run, font: fonts.body, size: BODY_SIZE } },
      title: {
        basedOn: 'Normal',
        next: styleIds.body,
        quickFormat: true,
        run: { ...run, font: fonts.title, size: TITLE_SIZE, bold: false },
        paragraph: { alignment: AlignmentType.CENTER, spacing: exact(TITLE_LINE), keepNext: true },
      },
      heading1: heading(1, fonts.heading1),
      heading2: heading(2, fonts.heading2),
      heading3: heading(3, fonts.body),
      heading4: heading(4, fonts.body),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { ...run, font: fonts.body, size: BODY_SIZE } },
      {
        id: styleIds.body,
        name: '正文（报告）',
        basedOn: 'Normal',
        quickFormat: true,
        run: bodyRun,
        paragraph: { alignment: AlignmentType.BOTH, spacing: exact(LINE), indent: twoCharacters },
      },
      {
        id: styleIds.signature,
        name: '落款（报告）',
        basedOn: 'Normal',
        run: bodyRun,
        paragraph: { alignment: AlignmentType.RIGHT, spacing: exact(LINE) },
      },
      table(styleIds.head, '表头（报告）', tableFontSize, AlignmentType.CENTER),
      table(styleIds.label, '表内项目（报告）', tableFontSize, AlignmentType.LEFT),
      table(styleIds.figure, '表内数字（报告）', tableFontSize, AlignmentType.CENTER),
      {
        id: styleIds.pageNumber,
        name: '页码（报告）',
        basedOn: 'Normal',
        run: { ...run, font: fonts.pageNumber, size: FOOTER_SIZE },
      },
    ],
  };
}

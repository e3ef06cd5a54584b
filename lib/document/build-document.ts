import { evaluate, type Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { AspectsSection, Section, Template } from '@/lib/template/types';
import type { Block, ReportDocument } from './blocks';
import { chineseDate } from './chinese-date';
import { placeSubheadings } from './place-subheadings';
import { defaultProfile, type LayoutProfile } from './profile';
import { proseBlocks } from './prose-blocks';
import { tableBlock } from './table-block';
import { titleLines } from './title-lines';

interface DocumentOptions {
  readonly draft: boolean;
  /** 版式 of the agency; the usual one where none is given. */
  readonly profile?: LayoutProfile;
}

/** 年度报告 as a document: title, 导语, the six parts, 落款. Nothing that the clerk did not write is added. */
export function buildDocument(
  template: Template,
  report: Report,
  { draft, profile = defaultProfile }: DocumentOptions,
): ReportDocument {
  const sheet = evaluate(template, report);
  const { name } = report.agency;
  const parts = template.sections.flatMap((section) => sectionBlocks(section, report, sheet));
  return {
    title: titleLines(template, name, report.year).join(''),
    agency: name.trim(),
    year: report.year,
    draft,
    profile,
    blocks: [
      { kind: 'title', part: 'title', lines: titleLines(template, name, report.year, profile) },
      ...proseBlocks('opening', textOf(report, 'opening')),
      ...placeSubheadings(parts, profile.subheadings),
      ...(profile.signature ? signatureBlocks(report) : []),
    ],
  };
}

function sectionBlocks(section: Section, report: Report, sheet: Sheet): Block[] {
  const part = section.id;
  const heading: Block = { kind: 'heading', part, level: 1, text: section.heading };
  switch (section.kind) {
    case 'table':
      return [heading, tableBlock(section, sheet, report.notes)];
    case 'prose':
      return [heading, ...proseBlocks(part, textOf(report, section.id))];
    case 'aspects':
      return [heading, ...aspectTexts(section, report).flatMap(([place, text]) => proseBlocks(place, text))];
  }
}

/** Each text with its place. A report that does not follow the aspects has one text instead, `whole`. */
function aspectTexts({ id, lead, aspects }: AspectsSection, report: Report): [place: string, text: string][] {
  const texts = report.text[id];
  if (typeof texts !== 'object') return [[id, texts ?? '']];
  if (texts['whole'] !== undefined) return [[`${id}.whole`, texts['whole']]];
  return [lead, ...aspects].map((slot) => [`${id}.${slot.id}`, texts[slot.id] ?? '']);
}

function textOf(report: Report, slot: string): string {
  const text = report.text[slot];
  return typeof text === 'string' ? text : '';
}

function signatureBlocks(report: Report): Block[] {
  const name = report.signature.name.trim();
  const date = chineseDate(report.signature.date.trim());
  return name === '' && date === '' ? [] : [{ kind: 'signature', part: 'signature', name, date }];
}

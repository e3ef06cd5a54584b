import type { Template } from '@/lib/template/types';
import { partsOf, tablesOf } from '@/lib/template/walk';
import type { Figures, Report, ReportAgency, ReportText } from './report';

/** 空白报告: every cell 未填, every text empty. */
export function blankReport(template: Template, year: number, agency: ReportAgency): Report {
  return {
    nianbao: { version: 1 },
    format: template.id,
    year,
    agency,
    text: blankText(template),
    signature: { name: agency.name, date: '' },
    tables: blankFigures(template),
    notes: {},
  };
}

export function blankFigures(template: Template): Figures {
  return Object.fromEntries(
    tablesOf(template).map((table) => [
      table.id,
      Object.fromEntries(
        partsOf(table).flatMap((part) =>
          part.rows.map((row) => [row.id, Object.fromEntries(part.columns.map(({ id }) => [id, null]))]),
        ),
      ),
    ]),
  );
}

export function blankText(template: Template): ReportText {
  const text: ReportText = { opening: '' };
  for (const section of template.sections) {
    if (section.kind === 'prose') text[section.id] = '';
    if (section.kind === 'aspects') {
      const slots = [section.lead, ...section.aspects];
      text[section.id] = Object.fromEntries(slots.map(({ id }) => [id, '']));
    }
  }
  return text;
}

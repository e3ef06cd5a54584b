import { stepAddress } from '@/components/form/steps';
import type { Sheet } from '@/lib/report/evaluate';
import { balanceLines } from '@/lib/rules/balance-lines';
import type { CheckedReport } from '@/lib/rules/check-explained';
import { severities, type Finding, type Severity } from '@/lib/rules/finding';
import { progress, type Progress } from '@/lib/rules/progress';
import type { Section, Template } from '@/lib/template/types';

/** How far a part of a report is. */
export interface PartSummary {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly mark: { readonly severity: Severity | 'ok'; readonly word?: string; readonly count?: number };
  /** 9/10 格, 323 字 · 3/5 个方面 */
  readonly detail: string;
}

/** 本年报告 part by part: what is open under the settings of the agency, and how much is filled. */
export function summarize(
  id: string,
  { template, report, sheet, open }: CheckedReport,
): readonly PartSummary[] {
  const done = progress(template, report, sheet);
  const part = (partId: string, name: string, section?: Section): PartSummary => {
    const state = done.get(partId) ?? { filled: 0, of: 0, characters: 0 };
    const own = open.filter((finding) => partOf(finding) === partId);
    return {
      id: partId,
      name,
      address: stepAddress(id, partId),
      mark: markOf(own, state),
      detail: detailOf(state, section, template, sheet),
    };
  };
  return [
    part('opening', template.opening.shortName),
    ...template.sections.map((section) =>
      part(section.id, `${section.number}、${section.shortName}`, section),
    ),
  ];
}

/** 基本信息 and 导语 are one step of the form. */
function partOf({ part }: Finding): string {
  return part === 'basics' ? 'opening' : part;
}

/** The worst finding and how many there are; a part nobody has touched is 未开始, not a row of faults. */
function markOf(findings: readonly Finding[], { filled, of }: Progress): PartSummary['mark'] {
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  if (filled === 0 && of > 0 && worst !== 'error') return { severity: 'missing', word: '未开始' };
  if (worst === undefined) return { severity: 'ok', word: '已填' };
  if (worst === 'missing' && of > filled) return { severity: worst, count: of - filled };
  return { severity: worst, count: findings.filter(({ severity }) => severity === worst).length };
}

function detailOf(
  { filled, of, characters }: Progress,
  section: Section | undefined,
  template: Template,
  sheet: Sheet,
): string {
  if (section?.kind !== 'table') {
    const words = characters > 0 ? [`${characters} 字`] : [];
    return (section?.kind === 'aspects' && of > 1 ? [...words, `${filled}/${of} 个方面`] : words).join(' · ');
  }
  const lines = balanceLines(template, section.table.id, sheet);
  const holding = lines.filter(({ verdict }) => verdict.kind === 'holds').length;
  const cells = `${filled}/${of} 格`;
  return lines.length > 0 && filled > 0 ? `${cells} · ${holding}/${lines.length} 列相符` : cells;
}

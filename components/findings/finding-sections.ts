import type { Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';

/** A step of the form with its findings. */
export interface FindingSection {
  readonly id: string;
  /** 三、申请办理; without a number where the step has none. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

const OPENING = 'opening';

/** The step that a finding belongs to: what concerns the basics stands with the 导语. */
export function sectionOf({ part }: Finding): string {
  return part === 'basics' ? OPENING : part;
}

/** The steps with findings, in the order of the form. */
export function sectionsWithFindings(
  template: Template,
  findings: readonly Finding[],
): readonly FindingSection[] {
  const steps = [
    { id: OPENING, name: '基本信息与导语' },
    ...template.sections.map(({ id, number, shortName }) => ({ id, name: `${number}、${shortName}` })),
  ];
  return steps
    .map((step) => ({ ...step, findings: findings.filter((finding) => sectionOf(finding) === step.id) }))
    .filter((section) => section.findings.length > 0);
}

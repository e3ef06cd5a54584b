'use client';

import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import { severities, type Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { useReport } from '../form/report-context';
import { fieldOf } from './place-words';
import styles from './part-lines.module.css';

/** The other parts, one line each: how many findings, and the way there. */
export function PartLines({ template, findings }: { template: Template; findings: readonly Finding[] }) {
  const { goTo } = useReport();
  const parts = template.sections.filter(({ id }) => findings.some(({ part }) => part === id));
  if (parts.length === 0) return null;
  return (
    <section className={styles.others} aria-label="其他部分">
      <h2>其他部分</h2>
      <ul>
        {parts.map(({ id, number, shortName }) => {
          const here = findings.filter(({ part }) => part === id);
          const worst = severities.find((severity) => here.some((finding) => finding.severity === severity));
          const first = here.find(({ severity }) => severity === worst);
          if (!worst || !first) return null;
          const count = here.filter(({ severity }) => severity === worst).length;
          return (
            <li key={id}>
              <span>{`${number}、${shortName}`}</span>
              <SeverityMark severity={worst} count={count} />
              <Button
                size="sm"
                variant="bare"
                onClick={() => goTo(fieldOf(first))}
                aria-label={`去看${shortName}`}
              >
                去看
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

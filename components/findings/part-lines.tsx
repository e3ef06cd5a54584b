'use client';

import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import { severities, type Finding } from '@/lib/rules/finding';
import { useReport, usePaintedSnapshot } from '../form/report-context';
import type { FindingSection } from './finding-sections';
import { fieldOf } from './place-words';
import styles from './part-lines.module.css';

/** The other parts, one line each: how many findings, and the way there. */
export function PartLines({ sections }: { readonly sections: readonly FindingSection[] }) {
  const { goTo } = useReport();
  const reasons = usePaintedSnapshot((snapshot) => snapshot.reasons);
  const isOpen = (finding: Finding) => reasons.get(finding)?.kind !== 'holds';
  const lines = sections.flatMap(({ id, name, findings }) => {
    const open = findings.filter(isOpen);
    const worst = severities.find((severity) => open.some((finding) => finding.severity === severity));
    const [first, ...more] = open.filter(({ severity }) => severity === worst);
    return worst && first ? [{ id, name, worst, first, count: more.length + 1 }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section className={styles.others} aria-label="其他部分">
      <h2>其他部分</h2>
      <ul>
        {lines.map(({ id, name, worst, first, count }) => (
          <li key={id}>
            <span>{name}</span>
            <SeverityMark severity={worst} count={count} />
            <Button
              size="sm"
              variant="bare"
              onClick={() => goTo(fieldOf(first), first.quote)}
              aria-label={`去看${name}`}
            >
              去看
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

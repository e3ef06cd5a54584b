'use client';

import { SeverityMark } from '@/components/ui/severity-mark';
import { severities, type Finding } from '@/lib/rules/finding';
import { useReport, useSnapshot } from '../form/report-context';
import { FindingItem } from './finding-item';
import { MissingSummary } from './missing-summary';
import { PartLines } from './part-lines';
import styles from './finding-panel.module.css';

/** 校验: the findings of the part in work in full, those of the other parts in one line each. */
export function FindingPanel({ part, focusedCell }: { part: string; focusedCell: string | null }) {
  const { store } = useReport();
  const findings = useSnapshot(({ findings: all }) => all);
  const here = findings.filter((finding) => finding.part === part && finding.severity !== 'missing');
  const missing = findings.filter((finding) => finding.part === part && finding.severity === 'missing');
  const through = here.find(({ cells }) => focusedCell !== null && cells.includes(focusedCell));
  const first = through ?? here[0];
  const ordered = [...here].sort((a, b) => rank(a) - rank(b));
  return (
    <div className={styles.panel}>
      <div className={styles.tally} role="status">
        {findings.length === 0 ? (
          <SeverityMark severity="ok" word="没有问题" />
        ) : (
          severities.map((severity) => {
            const count = findings.filter((finding) => finding.severity === severity).length;
            return count === 0 ? null : <SeverityMark key={severity} severity={severity} count={count} />;
          })
        )}
      </div>
      <ul>
        {ordered.map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} isOpen={finding === first} />
        ))}
      </ul>
      {missing.length > 0 && <MissingSummary findings={missing} />}
      {here.length === 0 && missing.length === 0 && <p className={styles.calm}>这一部分没有要改的地方。</p>}
      <PartLines template={store.template} findings={findings.filter((finding) => finding.part !== part)} />
    </div>
  );
}

const rank = (finding: Finding) => severities.indexOf(finding.severity);

function keyOf(finding: Finding): string {
  return `${finding.ruleId} ${finding.slot ?? ''} ${finding.cells.join(' ')}`;
}

'use client';

import { useReport, useSnapshot } from '@/components/form/report-context';
import { isBlankCell } from '@/components/findings/is-blank-cell';
import { fieldOf, placeWords } from '@/components/findings/place-words';
import { sameItems } from '@/components/findings/same-items';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import { severities, type Finding } from '@/lib/rules/finding';
import styles from './finding-lines.module.css';

/** All findings, one line each; blank cells of one table are one line together. */
export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  const { store, goTo } = useReport();
  const blank = useSnapshot(
    ({ sheet }) => findings.filter((finding) => isBlankCell(finding, sheet)),
    sameItems,
  );
  const lines = [...findings.filter((finding) => !blank.includes(finding)).map(single), ...blankCells(blank)];
  const rank = ({ finding }: Line) => severities.indexOf(finding.severity);
  lines.sort((a, b) => rank(a) - rank(b));
  if (lines.length === 0) return <p className={styles.calm}>格子填满，各项相符，可以定稿。</p>;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={`${line.finding.ruleId} ${line.finding.slot ?? ''} ${line.finding.cells.join(' ')}`}>
          <SeverityMark severity={line.finding.severity} />
          <span>{line.text}</span>
          <span className={styles.place}>{placeWords(store.template, line.finding)}</span>
          <Button size="sm" variant="bare" onClick={() => goTo(fieldOf(line.finding))}>
            {line.finding.severity === 'missing' ? '去填写' : '去修改'}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface Line {
  readonly finding: Finding;
  readonly text: string;
}

function single(finding: Finding): Line {
  return { finding, text: finding.message };
}

/** One line for the blank cells of each part, leading to the first. */
function blankCells(blank: readonly Finding[]): Line[] {
  const parts = [...new Set(blank.map(({ part }) => part))];
  return parts.flatMap((part) => {
    const here = blank.filter((finding) => finding.part === part);
    const [first] = here;
    if (!first) return [];
    return [
      here.length === 1
        ? single(first)
        : { finding: first, text: `${here.length} 个格子未填，没有数据的填 0。` },
    ];
  });
}

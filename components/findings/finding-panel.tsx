'use client';

import { useState, type ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Finding, Severity } from '@/lib/rules/finding';
import { sectionOf, sectionsWithFindings } from './finding-sections';
import { useFocusedPlace, useReport, usePaintedSnapshot } from '../form/report-context';
import { FilterBar } from './filter-bar';
import { firstFilter, inWorkOrder, passing } from './finding-filter';
import { FindingList } from './finding-list';
import { PartLines } from './part-lines';
import styles from './finding-panel.module.css';

/** 校验: the findings of the part in work, or of every part, by severity; the other parts in one line each. */
export function FindingPanel({
  part,
  children,
}: {
  part: string;
  /** A standing notice, under the findings of the part. */
  children?: ReactNode;
}) {
  const { store } = useReport();
  const { cell: focusedCell } = useFocusedPlace();
  const findings = usePaintedSnapshot(({ findings: all }) => all);
  const open = usePaintedSnapshot((snapshot) => snapshot.open);
  const reasons = usePaintedSnapshot((snapshot) => snapshot.reasons);
  const [filter, setFilter] = useState(firstFilter);
  const shown = passing(findings, reasons, filter);
  // What a text says of a cell belongs to the text; it is shown at the cell as well while one stands in it.
  const here = shown.filter(
    (finding) => sectionOf(finding) === part || finding.cells.includes(focusedCell ?? ''),
  );
  const sections = sectionsWithFindings(store.template, shown);
  const lists = filter.isHere ? [here] : sections.map((section) => section.findings);
  const opened = openedOf(
    lists.flatMap((list) => inWorkOrder(list, reasons)),
    focusedCell,
  );
  return (
    <>
      <div role="status">
        <VisuallyHidden>{open.length === 0 ? '没有问题' : `共 ${open.length} 项待处理`}</VisuallyHidden>
      </div>
      <FilterBar
        counts={countsOf(open)}
        explained={findings.length - open.length}
        filter={filter}
        onFilter={setFilter}
      />
      {filter.isHere ? (
        <FindingList findings={here} opened={opened} />
      ) : (
        sections.map(({ id, name, findings: own }) => (
          <section key={id} aria-label={name}>
            <h2 className={styles.section}>{name}</h2>
            <FindingList findings={own} opened={opened} />
          </section>
        ))
      )}
      {lists.every((list) => list.length === 0) && (
        <p className={styles.calm}>
          {filter.severity !== null
            ? '没有这一类问题。'
            : filter.isHere
              ? '这一部分没有要改的地方，接着填下一部分。'
              : '没有要改的地方，可以到“检查与导出”定稿。'}
        </p>
      )}
      {children}
      {filter.isHere && <PartLines sections={sections.filter(({ id }) => id !== part)} />}
    </>
  );
}

/** The finding through the cell in work, else the first; 未填 stands in a summary of its own. */
function openedOf(findings: readonly Finding[], focusedCell: string | null): Finding | undefined {
  const listed = findings.filter(({ severity }) => severity !== 'missing');
  return listed.find(({ cells }) => focusedCell !== null && cells.includes(focusedCell)) ?? listed[0];
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, missing: 0, doubt: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

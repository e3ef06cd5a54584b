'use client';

import { SeverityMark } from '@/components/ui/severity-mark';
import { severities, severityNames, type Severity } from '@/lib/rules/finding';
import type { FindingFilter } from './finding-filter';
import styles from './filter-bar.module.css';

/** 筛选: how many findings of each kind there are, one of them alone, this part alone, without 已说明. */
export function FilterBar({
  counts,
  explained,
  filter,
  onFilter,
}: {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly explained: number;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}) {
  const shown = severities.filter((severity) => counts[severity] > 0 || filter.severity === severity);
  return (
    <div className={styles.bar}>
      <div className={styles.severities} role="group" aria-label="按类别筛选">
        {shown.length === 0 && <SeverityMark severity="ok" word="没有问题" />}
        {shown.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={filter.severity === severity}
            aria-label={`只看${severityNames[severity]}，${counts[severity]} 项`}
            onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            <SeverityMark severity={severity} count={counts[severity]} />
          </button>
        ))}
        {explained > 0 && <SeverityMark severity="ok" word={`已说明 ${explained}`} />}
      </div>
      <div className={styles.choices}>
        <label>
          <input
            type="checkbox"
            checked={filter.isHere}
            onChange={(event) => onFilter({ ...filter, isHere: event.target.checked })}
          />
          只看本部分
        </label>
        <label>
          <input
            type="checkbox"
            checked={filter.isOpen}
            onChange={(event) => onFilter({ ...filter, isOpen: event.target.checked })}
          />
          不看已说明
        </label>
      </div>
    </div>
  );
}

'use client';

import { useMemo, useState } from 'react';
import { FindingText } from '@/components/findings/finding-text';
import type { FileReading } from '@/components/import/read-file';
import { SourceView } from '@/components/import/source-view';
import { Notice } from '@/components/ui/notice';
import { severities } from '@/lib/rules/finding';
import { findingKey } from '@/lib/rules/finding-key';
import styles from './check-files.module.css';

/** 检查结果 of one file: its findings, and the original in which each place is ringed. */
export function CheckedDetail({
  name,
  result: { reading, findings },
}: {
  /** Of the file. */
  readonly name: string;
  readonly result: FileReading;
}) {
  const [active, setActive] = useState<string | null>(null);
  const ordered = useMemo(
    () => severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    [findings],
  );
  const marked = useMemo(
    () =>
      new Set(
        ordered
          .filter(({ severity }) => severity === 'error' || severity === 'doubt')
          .flatMap(({ cells: [first] }) => first ?? []),
      ),
    [ordered],
  );
  return (
    <div className={reading.document ? styles.detail : styles.single}>
      {reading.document && (
        <div className={styles.original}>
          <SourceView
            label={`${name} 的原件`}
            document={reading.document}
            places={reading.places}
            doubtful={marked}
            active={active}
          />
        </div>
      )}
      <div className={styles.findings}>
        {reading.unread.map(({ id, part, why }) => (
          <Notice key={`${id ?? part ?? ''} ${why}`} severity="missing">
            {why}
          </Notice>
        ))}
        {reading.differences.map(({ id, part, why }) => (
          <Notice key={`${id ?? part ?? ''} ${why}`} severity="doubt">
            {why}
          </Notice>
        ))}
        {ordered.length === 0 && <p className={styles.none}>没有问题。</p>}
        <ul aria-label="校验问题">
          {ordered.map((finding, index) => (
            <FindingText
              key={`${findingKey(finding)} ${index}`}
              template={reading.template}
              finding={finding}
              onPoint={() => setActive(finding.cells[0] ?? null)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

import { severityNames, type Severity } from '@/lib/rules/finding';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './severity-mark.module.css';

interface SeverityMarkProps {
  /** `ok` is 相符, the fifth word. */
  readonly severity: Severity | 'ok';
  readonly count?: number | undefined;
  /** Another word than the usual one: 已填, 差 1. */
  readonly word?: string | undefined;
  readonly className?: string | undefined;
}

/** 有误 · 未填 · 存疑 · 提示 · 相符: sign, word and colour, always the three. */
export function SeverityMark({ severity, count, word, className }: SeverityMarkProps) {
  const text = word ?? (severity === 'ok' ? '相符' : severityNames[severity]);
  return (
    <span className={classNames(styles.mark, styles[severity], className)}>
      <Icon name={severity} />
      <span>{count === undefined ? text : `${text} ${count}`}</span>
    </span>
  );
}

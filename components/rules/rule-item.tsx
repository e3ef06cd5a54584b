import { SeverityMark } from '@/components/ui/severity-mark';
import type { RuleEntry } from '@/lib/rules/rule-list';
import styles from './rule-item.module.css';

/** 一条规则: number, what it looks at, how grave it is, and its examples with what is said about them. */
export function RuleItem({ entry }: { readonly entry: RuleEntry }) {
  const { id, name, severity, source, formats, examples } = entry;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.id}>{id}</span>
        <h3 className={styles.name}>{name}</h3>
        <SeverityMark severity={severity} />
      </div>
      <p className={styles.source}>
        {formats === null ? '两种格式' : formats.join('、')} · 依据：{source}
      </p>
      {examples.map(({ breaks, says, holds }) => (
        <dl key={says.join()} className={styles.example}>
          <dt>报出</dt>
          <dd>{phrase(breaks)}</dd>
          <dt>说明</dt>
          {says.map((message) => (
            <dd key={message} className={styles.message}>
              {message}
            </dd>
          ))}
          <dt>不报</dt>
          <dd>{phrase(holds)}</dd>
        </dl>
      ))}
    </li>
  );
}

function phrase(words: readonly string[]): string {
  return words.length === 0 ? '零报告' : words.join('；');
}

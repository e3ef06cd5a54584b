import { pathWords } from '@/components/form/path-words';
import { plainText } from '@/lib/report/prose-source';
import type { HistoryEntry } from '@/lib/store/history';
import type { Template } from '@/lib/template/types';
import styles from './history.module.css';

/** 没有写入的值: the side of a conflict that gave way, and what another format has no place for. */
export function LostValues({
  template,
  lost,
}: {
  readonly template: Template;
  readonly lost: readonly HistoryEntry[];
}) {
  if (lost.length === 0) return null;
  return (
    <ul className={styles.lost} aria-label="没有写入的值">
      {lost.map(({ path, base, value }, index) => (
        <li key={index}>
          {`没有写入：${pathWords(template, path)} `}
          <q>{shown(value ?? base)}</q>
        </li>
      ))}
    </ul>
  );
}

function shown(value: string | null): string {
  return value === null || value === '' ? '未填' : plainText(value, new Map());
}

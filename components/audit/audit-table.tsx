import { dateOf, momentWords } from '@/components/reports/moment';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { AuditLine } from '@/lib/store/read-audit';
import type { AuditProblems } from './audit-days';
import { AuditFilterForm } from './audit-filter-form';
import { actionName, detailWords } from './audit-words';
import styles from './audit.module.css';

interface AuditTableProps {
  readonly lines: readonly AuditLine[];
  /** The actions there are. */
  readonly actions: readonly string[];
  /** The present choice, as in the address. */
  readonly query: string;
  /** Days that could not be read. */
  readonly problems: AuditProblems;
  /** There may be more. */
  readonly isFull: boolean;
}

/** 审计记录: one page of them, with the choice above. */
export function AuditTable({ lines, actions, query, problems, isFull }: AuditTableProps) {
  const last = lines[lines.length - 1];
  const today = dateOf(new Date());
  return (
    <Sheet>
      <AuditFilterForm actions={actions} query={query} problems={problems} />
      {lines.length === 0 ? (
        <p className={styles.none}>没有符合的记录。</p>
      ) : (
        <div className={styles.wide} role="region" aria-label="审计记录" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {['时间', '操作人', '动作', '对象', '内容', '机关', '序号'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.agencyId} ${line.seq}`}>
                  <td className={styles.time}>{momentWords(new Date(line.at), today)}</td>
                  <td>{line.who}</td>
                  <td>{actionName(line.action)}</td>
                  <td className={line.targetName === null ? styles.code : undefined}>
                    {line.targetName ?? line.target}
                  </td>
                  <td className={styles.detail}>{detailWords(line)}</td>
                  <td>{line.agency}</td>
                  <td>{line.seq}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isFull && last && (
        <p className={styles.more}>
          <ButtonLink size="sm" href={`/audit?${nextPage(query, last)}`}>
            更早的记录
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}

function nextPage(query: string, { at, seq, agencyId }: AuditLine): string {
  const next = new URLSearchParams(query);
  next.set('after', `${at},${seq},${agencyId}`);
  return next.toString();
}

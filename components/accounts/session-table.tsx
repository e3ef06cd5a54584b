import { momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import type { ListedSession } from '@/lib/store/accounts/sessions';
import { AccountTable } from './account-table';
import styles from './account-table.module.css';
import { browserWords } from './browser-words';

interface SessionTableProps {
  readonly sessions: readonly ListedSession[];
  /** The one that looks at the table. */
  readonly present?: string | undefined;
  readonly today: string;
  readonly onEnd: (id: string) => void;
}

/** 登录记录: from where, with which browser, since when. */
export function SessionTable({ sessions, present, today, onEnd }: SessionTableProps) {
  return (
    <AccountTable label="登录的浏览器和时间" heads={['地址', '浏览器', '登录时间', '最近使用', '操作']}>
      {sessions.map(({ id, address, agent, since, seen }) => (
        <tr key={id}>
          <td className={styles.short}>{address === '' ? '本机' : address}</td>
          <td className={styles.short}>{browserWords(agent)}</td>
          <td className={styles.short}>{momentWords(new Date(since), today)}</td>
          <td className={styles.short}>{momentWords(new Date(seen), today)}</td>
          <td className={styles.short}>
            {id === present ? (
              '本次登录'
            ) : (
              <Button
                size="sm"
                aria-label={`结束 ${momentWords(new Date(since), today)} 的登录`}
                onClick={() => onEnd(id)}
              >
                结束
              </Button>
            )}
          </td>
        </tr>
      ))}
    </AccountTable>
  );
}

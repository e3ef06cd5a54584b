import { Icon } from '@/components/ui/icon';
import type { HealthCheck } from '@/lib/operate/health/health';
import styles from './health-table.module.css';

/** 运行状况: what was looked at, whether it is in order, and the particulars. */
export function HealthTable({ checks }: { readonly checks: readonly HealthCheck[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">结果</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ id, label, isOk, detail }) => (
          <tr key={id} className={isOk ? undefined : styles.wrong}>
            <th scope="row">{label}</th>
            <td className={styles.mark}>
              <Icon name={isOk ? 'ok' : 'error'} />
              {isOk ? '正常' : '需处理'}
            </td>
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Button, ButtonLink } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import styles from './last-year-panel.module.css';

/** Y08: no last year's report is there, so what was carried over cannot be checked. */
export function LastYearNotice({
  reportId,
  onType,
}: {
  readonly reportId: string;
  readonly onType?: (() => void) | undefined;
}) {
  return (
    <section className={styles.notice} aria-label="与上年衔接">
      <div className={styles.top}>
        <SeverityMark severity="hint" />
        <span className={styles.place}>与上年衔接 · Y08</span>
      </div>
      <p>没有上年报告，上年结转和现行有效件数还无法核对。</p>
      <div className={styles.acts}>
        <ButtonLink size="sm" href={`/import?report=${reportId}`}>
          导入上年报告
        </ButtonLink>
        {onType && (
          <Button size="sm" variant="bare" onClick={onType}>
            手工录入
          </Button>
        )}
      </div>
    </section>
  );
}

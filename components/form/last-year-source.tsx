import { Button, ButtonLink } from '@/components/ui/button';
import type { FormLastYear } from './last-year';
import { LastYearOrigin } from './last-year-origin';
import { SavedLink } from './saved-link';
import styles from './last-year-panel.module.css';

/** 上年报告的来处, and how to take another one. */
export function LastYearSource({
  reportId,
  lastYear: { report, source },
  onType,
  onSaveFirst,
}: {
  readonly reportId: string;
  readonly lastYear: FormLastYear;
  readonly onType?: (() => void) | undefined;
  readonly onSaveFirst: () => Promise<void>;
}) {
  return (
    <div className={styles.source}>
      <p>
        <LastYearOrigin report={report} source={source} />
      </p>
      <div className={styles.acts}>
        {source.kind === 'typed' && onType && (
          <Button size="sm" onClick={onType}>
            修改录入
          </Button>
        )}
        <ButtonLink size="sm" href={`/import?report=${reportId}`}>
          {source.kind === 'typed' ? '导入上年报告' : '换一份'}
        </ButtonLink>
        <SavedLink href={`/reports/${reportId}/compare`} onSaveFirst={onSaveFirst}>
          与上年对比
        </SavedLink>
      </div>
    </div>
  );
}

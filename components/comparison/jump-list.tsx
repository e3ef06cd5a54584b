import Link from 'next/link';
import { stepAddress, stepOf } from '@/components/form/steps';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import type { ComparedFigure } from '@/lib/comparison/compare-years';
import { figurePath } from '@/lib/report/path';
import { jumpLimits } from '@/lib/rules/year-jump';
import { cellName } from '@/lib/template/walk';
import type { Template } from '@/lib/template/types';
import { SaidText } from './said-text';
import styles from './jump-list.module.css';

interface JumpListProps {
  readonly reportId: string;
  readonly template: Template;
  readonly jumps: readonly ComparedFigure[];
}

/** 变动较大的数, each with the way to its cell. */
export function JumpList({ reportId, template, jumps }: JumpListProps) {
  return (
    <Sheet title="变动较大的数" aside={`${jumps.length} 项`}>
      {jumps.length > 0 && (
        <ul className={styles.list}>
          {jumps.map(({ cell, now, before, change, growth }) => {
            const path = figurePath(cell.address);
            return (
              <li key={cell.address}>
                <p className={styles.place}>
                  <span className={styles.table}>{cell.table.name}</span> {cellName(cell)}
                </p>
                <p className={styles.figures}>
                  <SaidText said={before} look="pencil" blank="" />
                  <span aria-hidden="true">→</span>
                  <SaidText said={now} look={cell.isTotal ? 'total' : 'pen'} blank="" />
                  <span className={styles.change}>
                    {[change, growth].filter((text) => text !== '—').join('，')}
                  </span>
                  <Link
                    className={styles.go}
                    href={`${stepAddress(reportId, stepOf(template, path))}#${path}`}
                    aria-label={`去核对：${cell.table.name} ${cellName(cell)}`}
                  >
                    去核对
                  </Link>
                </p>
              </li>
            );
          })}
        </ul>
      )}
      <SheetBody>
        <p className={styles.limits}>
          {jumps.length === 0 && '没有变动较大的数。'}
          {`一年的数超过另一年的${jumpLimits.times}倍、并且相差超过${jumpLimits.by}的，列为变动较大。`}
        </p>
      </SheetBody>
    </Sheet>
  );
}

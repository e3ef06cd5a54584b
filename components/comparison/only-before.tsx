import { classNames } from '@/components/ui/class-names';
import type { LeftOver } from '@/lib/comparison/compare-years';
import type { ComparedYears } from './compared-lines';
import { groupsAcross } from './line-groups';
import { SaidText } from './said-text';
import styles from './compared-lines.module.css';
import phoneStyles from './compared-lines-phone.module.css';

interface OnlyBeforeProps {
  /** 表二 */
  readonly name: string;
  readonly figures: readonly LeftOver[];
  readonly years: ComparedYears;
}

/** 上年表式有、本年表式没有的数: they have nothing beside them. */
export function OnlyBefore({ name, figures, years }: OnlyBeforeProps) {
  return (
    <>
      <h3 className={styles.gone}>{`${years.before}年表式有、${years.now}年表式没有的`}</h3>
      <table className={classNames(styles.table, phoneStyles.phone)}>
        <caption>{`${name}，只有${years.before}年表式有`}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">{`${years.before}年`}</th>
          </tr>
        </thead>
        {groupsAcross(figures).map(({ head, lines }, at) => (
          <tbody key={at}>
            {head && (
              <tr className={styles.group} data-kind="group">
                <th scope="rowgroup" colSpan={2}>
                  {head.label}
                </th>
              </tr>
            )}
            {lines.map(({ label, depth, figure: { cell, before } }) => (
              <tr key={cell.address}>
                <th scope="row" className={depth > 0 ? styles.depth1 : undefined} data-depth={depth}>
                  {label}
                </th>
                <td>
                  <SaidText said={before} look="pencil" blank={years.blankBefore} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

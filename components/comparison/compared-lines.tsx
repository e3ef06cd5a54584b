import { classNames } from '@/components/ui/class-names';
import { ComparedRow, type ShareHeads } from './compared-row';
import { isIdle } from './is-idle';
import type { LineGroup } from './line-groups';
import styles from './compared-lines.module.css';
import phoneStyles from './compared-lines-phone.module.css';

/** 对比的年度 as the heads of columns name them. */
export interface ComparedYears {
  readonly now: number;
  readonly before: number;
  /** The word for a blank of last year: 未填, or 未录入 where only some figures were typed. */
  readonly blankBefore: string;
}

interface ComparedLinesProps {
  /** 表三 总计 */
  readonly caption: string;
  readonly groups: readonly LineGroup[];
  readonly years: ComparedYears;
}

/** 一张对比表: each figure, last year's, the change, and its share. */
export function ComparedLines({ caption, groups, years }: ComparedLinesProps) {
  const figures = groups.flatMap(({ lines }) => lines.map(({ figure }) => figure));
  const shares: ShareHeads = {
    column: figures.find(({ shareOfColumn }) => shareOfColumn)?.shareOfColumn?.whole,
    row: figures.find(({ shareOfRow }) => shareOfRow)?.shareOfRow?.whole,
  };
  const heads = [
    `${years.now}年`,
    `${years.before}年`,
    '增减',
    '增减比例',
    ...[shares.column, shares.row].flatMap((whole) => (whole === undefined ? [] : [`占${whole}`])),
  ];
  const idle = figures.filter(isIdle).length;
  return (
    <>
      <table
        className={classNames(styles.table, phoneStyles.phone, idle === figures.length && styles.idle)}
        data-heads={heads.length}
      >
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ head, lines }, at) => (
          <tbody key={at} className={classNames(lines.every(({ figure }) => isIdle(figure)) && styles.idle)}>
            {head && (
              <tr className={styles.group} data-kind="group">
                <th
                  scope="rowgroup"
                  colSpan={heads.length + 1}
                  className={styles[`depth${head.depth}`]}
                  data-depth={head.depth}
                >
                  {head.label}
                </th>
              </tr>
            )}
            {lines.map((line) => (
              <ComparedRow
                key={line.figure.cell.address}
                line={line}
                shares={shares}
                blankBefore={years.blankBefore}
              />
            ))}
          </tbody>
        ))}
      </table>
      {idle > 0 && <p className={styles.left}>{`${idle} 行两年都是 0，没有列出。`}</p>}
    </>
  );
}

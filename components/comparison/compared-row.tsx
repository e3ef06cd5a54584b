import { SeverityMark } from '@/components/ui/severity-mark';
import { classNames } from '@/components/ui/class-names';
import type { Share } from '@/lib/comparison/compare-years';
import type { ComparedLine } from './line-groups';
import { isIdle } from './is-idle';
import { SaidText } from './said-text';
import figureStyles from './compared-figures.module.css';
import styles from './compared-lines.module.css';

/** Which shares a table has, by the name of the whole. */
export interface ShareHeads {
  readonly column: string | undefined;
  readonly row: string | undefined;
}

interface ComparedRowProps {
  readonly line: ComparedLine;
  readonly shares: ShareHeads;
  /** The word for a blank of last year: 未填, 未录入. */
  readonly blankBefore: string;
}

/** One figure beside last year's. */
export function ComparedRow({ line: { label, depth, figure }, shares, blankBefore }: ComparedRowProps) {
  const { now, before, change, growth, isJump, cell } = figure;
  return (
    <tr
      className={classNames(isJump && styles.jump, isIdle(figure) && styles.idle)}
      data-kind={isJump ? 'jump' : undefined}
    >
      <th scope="row" className={styles[`depth${Math.min(depth, 2)}`]} data-depth={Math.min(depth, 2)}>
        <span>{label}</span>
        {isJump && <SeverityMark severity="hint" word="变动较大" className={figureStyles.mark} />}
      </th>
      <td>
        <SaidText said={now} look={cell.isTotal ? 'total' : 'pen'} blank="未填" />
      </td>
      {before.kind === 'absent' ? (
        <td colSpan={3} className={styles.none}>
          {before.lacks === 'row' ? '上年表式没有这一行' : '上年表式没有这一栏'}
        </td>
      ) : (
        <>
          <td>
            <SaidText said={before} look="pencil" blank={blankBefore} />
          </td>
          <td className={classNames(change === '0' && figureStyles.same)}>{change}</td>
          <td className={classNames(change === '0' && figureStyles.same)}>{growth}</td>
        </>
      )}
      {shares.column !== undefined && <ShareCell share={figure.shareOfColumn} />}
      {shares.row !== undefined && <ShareCell share={figure.shareOfRow} />}
    </tr>
  );
}

function ShareCell({ share }: { readonly share: Share | undefined }) {
  const text = share?.text ?? '';
  return <td className={classNames(['0%', '—'].includes(text) && figureStyles.same)}>{text}</td>;
}

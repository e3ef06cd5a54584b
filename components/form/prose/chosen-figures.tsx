import { Button } from '@/components/ui/button';
import { cellMap, cellName } from '@/lib/template/walk';
import { useReport } from '../report-context';
import type { FigureKindChoice } from './figure-pick';
import styles from './figure-dialog.module.css';

/** The cells chosen so far, of whatever table; for a share the part and the whole. */
export function ChosenFigures({
  kind,
  chosen,
  onChange,
}: {
  kind: Exclude<FigureKindChoice, 'cell'>;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { store } = useReport();
  const name = (address: string) => {
    const cell = cellMap(store.template).get(address);
    return cell ? `${cell.table.name} ${cellName(cell)}` : address;
  };
  const isPercent = kind === 'percent';
  const [part, whole] = chosen;
  if (part === undefined) {
    return <p className={styles.chosen}>{isPercent ? '先选部分，再选总数。' : '选两个或更多的数。'}</p>;
  }
  return (
    <div className={styles.chosen}>
      <ol>
        {chosen.map((address, at) => (
          <li key={address}>
            {isPercent ? `${at === 0 ? '部分' : '总数'}：${name(address)}` : name(address)}
            <Button
              variant="bare"
              size="sm"
              aria-label={`去掉${name(address)}`}
              onClick={() => onChange(chosen.filter((one) => one !== address))}
            >
              去掉
            </Button>
          </li>
        ))}
      </ol>
      {isPercent && whole !== undefined && (
        <Button variant="bare" size="sm" onClick={() => onChange([whole, part])}>
          部分与总数互换
        </Button>
      )}
    </div>
  );
}

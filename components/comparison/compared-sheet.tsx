import { Sheet } from '@/components/ui/sheet';
import type { ComparedTable } from '@/lib/comparison/compare-years';
import { ColumnViews } from './column-views';
import { ComparedLines, type ComparedYears } from './compared-lines';
import { columnsOf, groupsAcross, groupsDown } from './line-groups';
import { OnlyBefore } from './only-before';
import styles from './compared-lines.module.css';

interface ComparedSheetProps {
  readonly heading: string;
  readonly compared: ComparedTable;
  readonly years: ComparedYears;
}

/** One table of the form beside last year's: a large one column by column, a small one at once. */
export function ComparedSheet({ heading, compared, years }: ComparedSheetProps) {
  const { table, figures, onlyBefore } = compared;
  return (
    <Sheet title={heading} aside={table.name} className={styles.sheet}>
      {table.layout === 'grid' && figures.length > 0 ? (
        <ColumnViews
          label={`${table.name}的列`}
          views={columnsOf(compared).map((column) => ({
            id: column.id,
            name: column.name,
            jumps: column.figures.filter(({ isJump }) => isJump).length,
            content: (
              <ComparedLines
                caption={`${table.name} ${column.name}`}
                groups={groupsDown(column.figures)}
                years={years}
              />
            ),
          }))}
        />
      ) : (
        figures.length > 0 && (
          <ComparedLines caption={table.name} groups={groupsAcross(figures)} years={years} />
        )
      )}
      {onlyBefore.length > 0 && <OnlyBefore name={table.name} figures={onlyBefore} years={years} />}
    </Sheet>
  );
}

import type { ComparedFigure, ComparedTable } from '@/lib/comparison/compare-years';
import { columnName, groupOf, rowName, type Cell } from '@/lib/template/walk';

interface Placed {
  readonly cell: Cell;
}

/** One line of a table of the comparison. */
export interface ComparedLine<F extends Placed = ComparedFigure> {
  readonly label: string;
  /** How deep it stands under the heads of the form. */
  readonly depth: number;
  readonly figure: F;
}

/** Lines under one head; none where the head of the lines before goes on or ends. */
export interface LineGroup<F extends Placed = ComparedFigure> {
  readonly head?: { readonly label: string; readonly depth: number } | undefined;
  readonly lines: readonly ComparedLine<F>[];
}

/** One column of a form whose rows go down the page, under the heads of its groups. */
export function groupsDown(figures: readonly ComparedFigure[]): readonly LineGroup[] {
  const groups: { head?: LineGroup['head']; lines: ComparedLine[] }[] = [];
  let above: readonly string[] = [];
  for (const figure of figures) {
    const { table, row } = figure.cell;
    const under = row.under ?? [];
    if (groups.length === 0 || under.join() !== above.join()) {
      const opened = under.filter((id, at) => above[at] !== id);
      groups.push({
        ...(opened.length > 0
          ? {
              head: {
                label: opened.map((id) => groupOf(table, id).label).join(' '),
                depth: under.length - opened.length,
              },
            }
          : {}),
        lines: [],
      });
      above = under;
    }
    groups[groups.length - 1]?.lines.push({ label: row.name ?? row.label, depth: under.length, figure });
  }
  return groups;
}

/** The columns of each row of a small form under its name; a row of one column is one line. */
export function groupsAcross<F extends Placed>(figures: readonly F[]): readonly LineGroup<F>[] {
  const rows = new Map<string, F[]>();
  for (const figure of figures) {
    const { id } = figure.cell.row;
    rows.set(id, [...(rows.get(id) ?? []), figure]);
  }
  return [...rows.values()].map((row): LineGroup<F> => {
    const [first] = row;
    const name = first ? rowName(first.cell.table, first.cell.row) : '';
    if (row.length === 1) {
      return {
        lines: row.map((figure) => ({
          label: `${name} ${columnName(figure.cell.column)}`,
          depth: 0,
          figure,
        })),
      };
    }
    return {
      head: { label: name, depth: 0 },
      lines: row.map((figure) => ({ label: columnName(figure.cell.column), depth: 1, figure })),
    };
  });
}

/** 列: the columns of a form, totals first, each with its figures. */
export function columnsOf({ table, figures }: ComparedTable): readonly {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly ComparedFigure[];
}[] {
  const columns = table.layout === 'blocks' ? [] : table.columns;
  const totals = columns.filter(({ sumOf }) => sumOf !== undefined).reverse();
  return [...totals, ...columns.filter(({ sumOf }) => sumOf === undefined)].map((column) => ({
    id: column.id,
    name: columnName(column),
    figures: figures.filter(({ cell }) => cell.column.id === column.id),
  }));
}

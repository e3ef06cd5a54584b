'use client';

import { useId, useState, type SyntheticEvent } from 'react';
import { useRouter } from 'next/navigation';
import { attachLastYear } from '@/components/api/last-year';
import type { ApiProblem } from '@/components/api/client';
import { comparedCells } from '@/components/import/typed-last-year';
import { useTakeBack } from '@/components/import/use-take-back';
import { ProblemNotice } from '@/components/reports/problem-notice';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toaster';
import { readFigure } from '@/lib/report/figure';
import { cellName, type Cell } from '@/lib/template/walk';
import type { Template } from '@/lib/template/types';
import type { FormLastYear } from './last-year';
import styles from './typed-last-year-dialog.module.css';

export interface TypedLastYearDialogProps {
  readonly reportId: string;
  readonly year: number;
  /** Last year's form. */
  readonly template: Template;
  readonly lastYear: FormLastYear | null;
  readonly onSaveFirst: () => Promise<void>;
  readonly onClose: () => void;
}

/** 手工录入: the few figures of last year that this year is compared with. */
export function TypedLastYearDialog(props: TypedLastYearDialogProps) {
  const { reportId, year, template, lastYear, onSaveFirst, onClose } = props;
  const cells = comparedCells(template);
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      cells.map(({ address, table, row, column }) => [
        address,
        lastYear?.report.tables[table.id]?.[row.id]?.[column.id] ?? '',
      ]),
    ),
  );
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const takeBack = useTakeBack();
  const formId = useId();

  async function save(event: SyntheticEvent) {
    event.preventDefault();
    if (isBusy) return;
    const odd = cells.find(({ address, kind }) => readFigure(figures[address], kind).kind === 'unreadable');
    if (odd) {
      setProblem({ ok: false, code: 'odd', message: `${cellName(odd)}应为非负整数。没有数据的留空。` });
      return;
    }
    setBusy(true);
    await onSaveFirst();
    const typed = Object.fromEntries(
      cells.map(({ address }) => [address, (figures[address] ?? '').trim() || null]),
    );
    const answer = await attachLastYear(reportId, { typed });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer);
      return;
    }
    const carried = answer.data;
    onClose();
    toast({
      text: carried.length === 0 ? '已录入上年数。' : `已录入上年数，带入上年结转 ${carried.length} 格。`,
      ...(carried.length === 0 ? {} : { undo: () => takeBack(reportId, carried) }),
    });
    router.refresh();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={`录入${year - 1}年的数`}
      actions={
        <>
          <Button type="submit" form={formId} variant="main" aria-disabled={isBusy}>
            录入
          </Button>
          <Button variant="bare" onClick={onClose}>
            取消
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <p>{`照${year - 1}年度报告填写，用来核对本年的上年结转和现行有效件数；上年结转还没有填的格子一并带入。`}</p>
        {groupsOf(cells).map(({ name, cells: group }) => (
          <fieldset key={name} className={styles.group}>
            <legend>{name}</legend>
            {group.map((cell) => (
              <label key={cell.address}>
                <span>
                  {cellName(cell)
                    .split(' / ')
                    .slice(isRowGroup(group) ? 1 : 0)
                    .join(' ')}
                </span>
                <input
                  inputMode="numeric"
                  autoComplete="off"
                  value={figures[cell.address] ?? ''}
                  onChange={({ target }) => setFigures({ ...figures, [cell.address]: target.value })}
                />
              </label>
            ))}
          </fieldset>
        ))}
        {problem && <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}

function isRowGroup(group: readonly Cell[]): boolean {
  return new Set(group.map(({ row }) => row)).size === 1;
}

/** One group a table, named after its row where all its cells stand in one. */
function groupsOf(cells: readonly Cell[]): readonly { name: string; cells: readonly Cell[] }[] {
  return [...new Set(cells.map(({ table }) => table))].map((table) => {
    const group = cells.filter((cell) => cell.table === table);
    const [first] = group;
    const row = isRowGroup(group) && first ? ` ${first.row.label}` : '';
    return { name: `${table.name}${row}`, cells: group };
  });
}

'use client';

import { useMemo, useRef, useState, type FocusEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import { figurePath } from '@/lib/report/path';
import type { TableSection } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { PartHead } from '../part-head';
import { useReport, useSnapshot } from '../report-context';
import { BalanceStrip } from './balance-strip';
import { ColumnChooser } from './column-chooser';
import { markHeads } from './mark-heads';
import { OfficialTable } from './official-table';
import { PasteDialog } from './paste/paste-dialog';
import { useGridCopy } from './use-grid-copy';
import { useGridPaste } from './use-grid-paste';
import styles from './table-step.module.css';

/** The step of part 二, 三 or 四: the official table, its balance, 零报告 and undo. */
export function TableStep({
  section,
  showMissing,
  onFocusCell,
}: {
  section: TableSection;
  showMissing: boolean;
  onFocusCell: (address: string) => void;
}) {
  const { table } = section;
  const sheetRef = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const { onPaste, pending, accept, cancel } = useGridPaste(table, setProblem);
  const onCopy = useGridCopy(table);
  const { lastYear } = useReport();
  const hasLongFigures = useSnapshot(({ sheet }) =>
    cellsOf(table).some(({ address }) => (sheet.get(address)?.text ?? '').length >= 3),
  );

  const foot = useMemo(
    () => <BalanceStrip table={table} isTight={hasLongFigures} />,
    [table, hasLongFigures],
  );

  function onFocus(event: FocusEvent) {
    const address = event.target.closest('[data-cell]')?.getAttribute('data-cell');
    if (!address) return;
    onFocusCell(address);
    markHeads(sheetRef.current, table, address);
  }

  return (
    <>
      <PartHead heading={section.heading}>
        {table.zeroReport && <ZeroReport section={section} />}
        <UndoButton />
      </PartHead>
      {problem !== null && <Notice severity="error">{problem}</Notice>}
      <ColumnChooser table={table} shown={shown} onChoose={setShown} />
      <div
        ref={sheetRef}
        className={styles.sheet}
        data-layout={table.layout}
        data-show-missing={showMissing}
        role="region"
        aria-label={table.name}
        tabIndex={-1}
        onFocus={onFocus}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <OfficialTable
          table={table}
          caption={section.heading}
          shown={shown}
          room={hasLongFigures ? (lastYear ? 'tall' : 'tight') : 'usual'}
          foot={foot}
        />
      </div>
      {pending && <PasteDialog table={table} landing={pending} onAccept={accept} onCancel={cancel} />}
    </>
  );
}

/** 零报告: every cell of the table that is 未填 becomes a confirmed 0, in one act that one undo takes back. */
function ZeroReport({ section }: { section: TableSection }) {
  const { writeAll, isLocked } = useReport();
  const toast = useToast();
  const blank = useSnapshot(({ sheet }) =>
    cellsOf(section.table)
      .filter(({ address, isTotal }) => !isTotal && sheet.get(address)?.reading.kind === 'blank')
      .map(({ address }) => address)
      .join(' '),
  );
  const count = blank === '' ? 0 : blank.split(' ').length;
  if (count === 0) return null;
  const inputs = cellsOf(section.table).filter(({ isTotal }) => !isTotal).length;
  const name = count === inputs ? '零报告' : '其余填 0';

  function fill() {
    const paths = blank.split(' ').map(figurePath);
    const undo = writeAll(paths.map((path) => ({ path, value: '0' })));
    toast({ text: `已把 ${paths.length} 个未填的格子填为 0。`, undo });
  }

  return (
    <Button variant="bare" size="sm" disabled={isLocked} onClick={fill}>
      {name}
    </Button>
  );
}

function UndoButton() {
  const { undo, redo, isLocked } = useReport();
  return (
    <>
      <Button
        variant="bare"
        size="sm"
        aria-label="撤销"
        title="撤销 Ctrl+Z"
        disabled={isLocked}
        onClick={undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        variant="bare"
        size="sm"
        aria-label="重做"
        title="重做 Ctrl+Y"
        disabled={isLocked}
        onClick={redo}
      >
        <Icon name="redo" />
      </Button>
    </>
  );
}

'use client';

import { useCallback, useMemo, useRef, useState, type FocusEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { TableSection } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { PartHead } from '../part-head';
import { useReport, usePaintedSnapshot } from '../report-context';
import { BalanceStrip } from './balance-strip';
import { addressAt } from './cell-in-page';
import { ColumnChooser } from './column-chooser';
import { KeyHelp } from './keys/key-help';
import { markHeads } from './mark-heads';
import { OfficialTable } from './official-table';
import { PastePreview } from './paste/paste-preview';
import { useGridSelection } from './selection/use-grid-selection';
import { UndoButtons } from './undo-buttons';
import { useGridActs } from './use-grid-acts';
import { useGridCopy } from './use-grid-copy';
import { useGridKeys } from './use-grid-keys';
import { useGridPaste } from './use-grid-paste';
import { ZeroButtons } from './zero-buttons';
import styles from './table-step.module.css';

/** The step of part 二, 三 or 四: the official table, its balance, what is done to many cells at once, and undo. */
export function TableStep({ section, showMissing }: { section: TableSection; showMissing: boolean }) {
  const { table } = section;
  const sheetRef = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const { onPaste, prepare, pending, accept, cancel } = useGridPaste(table, setProblem);
  const selecting = useGridSelection(table, sheetRef);
  const acts = useGridActs(table);
  const onKeyDown = useGridKeys(table, sheetRef, selecting, acts, openHelp);
  useGridCopy(table, sheetRef, acts.empty);
  const { store, lastYear } = useReport();
  const hasLongFigures = usePaintedSnapshot(({ sheet }) =>
    cellsOf(table).some(({ address }) => (sheet.get(address)?.text ?? '').length >= 3),
  );

  const foot = useMemo(
    () => <BalanceStrip table={table} isTight={hasLongFigures} />,
    [table, hasLongFigures],
  );

  function onFocus(event: FocusEvent) {
    const address = addressAt(event.target);
    if (address === undefined) return;
    prepare();
    selecting.onFocus(event);
    store.focus.toCell(address);
    markHeads(sheetRef.current, table, address);
  }

  return (
    <>
      <PartHead heading={section.heading}>
        <ZeroButtons table={table} acts={acts} />
        <UndoButtons />
        <Button variant="bare" size="sm" title="填表时可用的按键 ?" onClick={openHelp}>
          按键
        </Button>
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
        onBlur={selecting.onBlur}
        onInput={selecting.narrow}
        onMouseDown={selecting.onMouseDown}
        onDoubleClick={selecting.onDoubleClick}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <OfficialTable
          table={table}
          caption={section.heading}
          shown={shown}
          room={hasLongFigures ? (lastYear && table.layout !== 'blocks' ? 'tall' : 'tight') : 'usual'}
          foot={foot}
        />
      </div>
      {pending && <PastePreview table={table} landing={pending} onAccept={accept} onCancel={cancel} />}
      {isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}
    </>
  );
}

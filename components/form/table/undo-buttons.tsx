'use client';

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useReport } from '../report-context';

/** 撤销 and 重做. */
export function UndoButtons() {
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

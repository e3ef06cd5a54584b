'use client';

import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toaster';
import { figurePath } from '@/lib/report/path';
import type { Finding } from '@/lib/rules/finding';
import { useReport, useSnapshot } from '../form/report-context';

/** 采用计算值: for a printed total that differs from the sum of its parts, the only repair of the total itself. */
export function RepairButton({ finding }: { finding: Finding }) {
  const { writeAll, isLocked } = useReport();
  const toast = useToast();
  const claim = useSnapshot(({ sheet }) =>
    finding.cells.find((address) => {
      const figure = sheet.get(address);
      return figure?.isClaim === true && figure.computed !== null && figure.computed !== figure.value;
    }),
  );
  if (claim === undefined || isLocked) return null;

  function repair() {
    if (claim === undefined) return;
    toast({ text: '已采用计算值。', undo: writeAll([{ path: figurePath(claim), value: null }]) });
  }

  return (
    <Button size="sm" onClick={repair}>
      采用计算值
    </Button>
  );
}

'use client';

import { Button } from '@/components/ui/button';

/** 打印 of the page as it stands. */
export function PrintButton() {
  return (
    <Button size="sm" onClick={() => window.print()}>
      打印
    </Button>
  );
}

'use client';

import { Button } from '@/components/ui/button';
import type { Saving } from './use-saving';

/** 程序已更新: what is typed here is saved by the new program too; the page itself is the old one until it is loaded again. */
export function OutdatedButton({ saving }: { readonly saving: Saving }) {
  if (!saving.isOutdated) return null;
  return (
    <span role="status">
      <Button size="sm" onClick={() => void saving.flush().then(() => window.location.reload())}>
        程序已更新，刷新
      </Button>
    </span>
  );
}

'use client';

import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Saving } from './use-saving';

/** 程序已更新: what is typed here is saved by the new program too; the page itself is the old one until it is loaded again. */
export function OutdatedButton({ saving }: { readonly saving: Saving }) {
  return (
    <>
      {/* There before it has anything to say, or a screen reader would not hear it. */}
      <VisuallyHidden>
        <span role="status">{saving.isOutdated && '程序已更新，刷新后接着填，已填的内容都在。'}</span>
      </VisuallyHidden>
      {saving.isOutdated && (
        <Button size="sm" onClick={() => void saving.flush().then(() => window.location.reload())}>
          程序已更新，刷新
        </Button>
      )}
    </>
  );
}

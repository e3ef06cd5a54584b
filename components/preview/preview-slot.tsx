'use client';

import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useLoaded } from '@/components/ui/use-loaded';
import type { PreviewPanel } from './preview-panel';

/** The place of 预览. Its program comes apart from the form: pages are made by the server, so it needs the network anyway. */
export function PreviewSlot(props: ComponentProps<typeof PreviewPanel>) {
  const { part, isMissing, retry } = useLoaded(true, loadPanel);
  if (part) return <part.PreviewPanel {...props} />;
  if (!isMissing) return null;
  return (
    <Notice severity="doubt">
      预览没有取到，填写不受影响。
      <br />
      <Button size="sm" onClick={retry}>
        再取一次
      </Button>
    </Notice>
  );
}

const loadPanel = () => import('./preview-panel');

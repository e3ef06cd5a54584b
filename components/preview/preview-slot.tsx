'use client';

import type { ComponentProps } from 'react';
import { NotFetched } from '@/components/ui/not-fetched';
import { useLoaded } from '@/components/ui/use-loaded';
import type { PreviewPanel } from './preview-panel';

/** The place of 预览. Its program comes apart from the form: pages are made by the server, so it needs the network anyway. */
export function PreviewSlot(props: ComponentProps<typeof PreviewPanel>) {
  const { part, isMissing, retry } = useLoaded(true, loadPanel);
  if (part) return <part.PreviewPanel {...props} />;
  if (!isMissing) return null;
  return <NotFetched onRetry={retry}>预览没有取到，填写不受影响。</NotFetched>;
}

const loadPanel = () => import('./preview-panel');

'use client';

import { NotFetched } from '@/components/ui/not-fetched';
import { useLoaded } from '@/components/ui/use-loaded';
import { useSavedVersion, type Saving } from '../form/use-saving';

/** The place of 预览. Its program comes apart from the form: pages are made by the server, so it needs the network anyway. */
export function PreviewSlot({ reportId, saving }: { reportId: string; saving: Saving }) {
  const { part, isMissing, retry } = useLoaded(true, loadPanel);
  const version = useSavedVersion(saving);
  if (part) return <part.PreviewPanel reportId={reportId} version={version} onSaveFirst={saving.flush} />;
  if (!isMissing) return null;
  return <NotFetched onRetry={retry}>预览没有取到，填写不受影响。</NotFetched>;
}

const loadPanel = () => import('./preview-panel');

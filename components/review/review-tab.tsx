'use client';

import { NotFetched } from '@/components/ui/not-fetched';
import { useLoaded } from '@/components/ui/use-loaded';
import type { ReviewPanelProps } from './review-panel';

const load = () => import('./review-panel');

/** 批注 in the side panel; it comes apart from the form. */
export function ReviewTab(props: ReviewPanelProps) {
  const { part, isMissing, retry } = useLoaded(true, load);
  if (part) return <part.ReviewPanel {...props} />;
  if (!isMissing) return null;
  return <NotFetched onRetry={retry}>批注没有取到，填写不受影响。</NotFetched>;
}

'use client';

import { lazy, Suspense, type ComponentProps } from 'react';

const PasteDialog = lazy(() =>
  import('./paste-dialog').then(({ PasteDialog }) => ({ default: PasteDialog })),
);

/** 粘贴预览, loaded when there is something to look at. */
export function PastePreview(props: ComponentProps<typeof PasteDialog>) {
  return (
    <Suspense fallback={null}>
      <PasteDialog {...props} />
    </Suspense>
  );
}

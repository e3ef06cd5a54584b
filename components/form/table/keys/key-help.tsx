'use client';

import { lazy, Suspense } from 'react';

const KeyDialog = lazy(() => import('./key-dialog').then(({ KeyDialog }) => ({ default: KeyDialog })));

/** 按键表, loaded when it is asked for. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <KeyDialog onClose={onClose} />
    </Suspense>
  );
}

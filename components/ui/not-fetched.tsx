import type { ReactNode } from 'react';
import { Button } from './button';
import { Notice } from './notice';

/** In the place of a part whose program or words could not be fetched: what that means, and once more. */
export function NotFetched({
  children,
  onRetry,
}: {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}) {
  return (
    <Notice severity="doubt">
      {children}
      <br />
      <Button size="sm" onClick={onRetry}>
        再取一次
      </Button>
    </Notice>
  );
}

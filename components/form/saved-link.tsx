'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';

/** The way to a page that shows what is saved, 与上年对比 or 历史版本: the last edits are saved first. */
export function SavedLink({
  href,
  children,
  variant,
  onSaveFirst,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: 'bare';
  readonly onSaveFirst: () => Promise<void>;
}) {
  const router = useRouter();
  return (
    <ButtonLink
      size="sm"
      variant={variant}
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void onSaveFirst().then(() => router.push(href));
      }}
    >
      {children}
    </ButtonLink>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';

/** The way to 与上年对比, which shows what is saved: the last edits are saved first. */
export function CompareLink({
  reportId,
  onSaveFirst,
}: {
  readonly reportId: string;
  readonly onSaveFirst: () => Promise<void>;
}) {
  const router = useRouter();
  const address = `/reports/${reportId}/compare`;
  return (
    <ButtonLink
      size="sm"
      href={address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void onSaveFirst().then(() => router.push(address));
      }}
    >
      与上年对比
    </ButtonLink>
  );
}

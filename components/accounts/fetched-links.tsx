'use client';

import { useEffect, useState } from 'react';
import { whoIsIn, type WhoIsIn } from '@/components/api/who-is-in';
import { AccountLinks } from './account-links';

/** Who is logged in, on a page that the server could not make; nothing where nobody is, or accounts are off. */
export function FetchedLinks() {
  const [who, setWho] = useState<WhoIsIn | null>(null);
  useEffect(() => {
    void whoIsIn().then((answer) => {
      if (answer.ok) setWho(answer.data);
    });
  }, []);
  return who && <AccountLinks {...who} />;
}

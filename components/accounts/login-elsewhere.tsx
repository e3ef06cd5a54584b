'use client';

import { useEffect, useState } from 'react';
import type { Answer } from '@/components/api/client';
import { offeredSignIn } from '@/components/api/identity';
import { whoIsLoggedIn } from '@/components/api/session';
import { buttonClass } from '@/components/ui/button';

/** 统一身份认证 in another tab, so that this page with what was typed stays; looks who is there when one comes back. */
export function LoginElsewhere({ onBack }: { readonly onBack: (answer: Answer<string>) => void }) {
  const [label, setLabel] = useState('');
  const [hasLeft, setLeft] = useState(false);

  useEffect(() => {
    void offeredSignIn().then((answer) => answer.ok && setLabel(answer.data));
  }, []);
  useEffect(() => {
    if (!hasLeft) return;
    const look = () => void whoIsLoggedIn().then((answer) => answer.ok && onBack(answer));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [hasLeft, onBack]);

  if (label === '') return null;
  return (
    <p>
      <a className={buttonClass()} href="/login?to=%2Faccount" target="_blank" onClick={() => setLeft(true)}>
        在新标签页用{label}登录
      </a>
    </p>
  );
}

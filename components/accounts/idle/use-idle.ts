'use client';

import { useEffect, useRef, useState } from 'react';
import { LOGGED_IN, LOGIN_ENDED } from '@/components/api/login-events';
import { loginLeft, stayLoggedIn } from '@/components/api/session';
import { LOGIN_FORM } from '@/components/accounts/login-dialog';
import { browserClock } from '@/components/saving/clock';
import { createIdleWatch, type IdleState, type IdleWatch } from './idle-watch';
import { openWindowNews } from './window-news';

const uses = ['keydown', 'pointerdown', 'input'] as const;
/** The page comes to the front, or the laptop wakes. */
const returns = ['focus', 'pageshow', 'online', LOGGED_IN] as const;

/** Nothing opens over what somebody types. */
const TYPING = 5000;

/** 空闲退出 of this page: what is to be shown, and whether the log-in stands open over it. */
export function useIdle() {
  const [state, setState] = useState<IdleState>({ kind: 'in' });
  const [isOpen, setOpen] = useState(false);
  const watch = useRef<IdleWatch | null>(null);

  useEffect(() => {
    let keyAt = 0;
    let isOut = false;
    const news = openWindowNews(() => made.look());
    const made = createIdleWatch({
      clock: browserClock,
      ask: loginLeft,
      stay: stayLoggedIn,
      tellOthers: news.tell,
      onChange(next) {
        isOut = next.kind === 'out';
        setState(next);
        setOpen(isOut && Date.now() - keyAt > TYPING && !isAsked());
      },
    });
    const use = ({ type }: Event) => {
      if (type !== 'pointerdown') keyAt = Date.now();
      made.used();
    };
    const look = () => made.look();
    // Whatever asks by itself finds it ended again and again.
    const ended = () => {
      if (!isOut) made.look();
    };
    const seen = () => {
      if (document.visibilityState === 'visible') made.look();
    };
    for (const name of uses) window.addEventListener(name, use, true);
    for (const name of returns) window.addEventListener(name, look);
    window.addEventListener(LOGIN_ENDED, ended);
    document.addEventListener('visibilitychange', seen);
    // Opening a page is use: the other windows may take their warning away.
    news.tell();
    watch.current = made;
    return () => {
      for (const name of uses) window.removeEventListener(name, use, true);
      for (const name of returns) window.removeEventListener(name, look);
      window.removeEventListener(LOGIN_ENDED, ended);
      document.removeEventListener('visibilitychange', seen);
      made.stop();
      news.close();
    };
  }, []);
  return {
    state,
    isOpen,
    open: () => setOpen(!isAsked()),
    close: () => setOpen(false),
    stay: () => watch.current?.used(),
    dismiss: () => watch.current?.dismiss(),
  };
}

/** The log-in may have been opened beside 登录已过期. */
function isAsked(): boolean {
  return document.getElementById(LOGIN_FORM) !== null;
}

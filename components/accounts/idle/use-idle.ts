'use client';

import { useEffect, useState } from 'react';
import { LOGGED_IN, LOGIN_ENDED } from '@/components/api/login-events';
import { loginLeft, stayLoggedIn } from '@/components/api/session';
import { browserClock } from '@/components/saving/clock';
import { createIdleWatch, type IdleState, type IdleWatch } from './idle-watch';
import { openWindowNews } from './window-news';

const uses = ['keydown', 'pointerdown', 'input'] as const;
/** The page comes to the front, or the laptop wakes. */
const returns = ['focus', 'pageshow', 'online', LOGIN_ENDED, LOGGED_IN] as const;

/** 空闲退出 of this page: what is to be shown, and the last time that somebody typed. */
export function useIdle() {
  const [state, setState] = useState<IdleState>({ kind: 'in' });
  const [parts, setParts] = useState<{ readonly watch: IdleWatch; readonly lastKey: () => number } | null>(
    null,
  );

  useEffect(() => {
    let keyAt = 0;
    const news = openWindowNews(() => watch.look());
    const watch = createIdleWatch({
      clock: browserClock,
      ask: loginLeft,
      stay: stayLoggedIn,
      tellOthers: news.tell,
      onChange: setState,
    });
    const use = ({ type }: Event) => {
      if (type !== 'pointerdown') keyAt = Date.now();
      watch.used();
    };
    const look = () => watch.look();
    const seen = () => {
      if (document.visibilityState === 'visible') watch.look();
    };
    for (const name of uses) window.addEventListener(name, use, true);
    for (const name of returns) window.addEventListener(name, look);
    document.addEventListener('visibilitychange', seen);
    // Opening a page is use: the other windows may take their warning away.
    news.tell();
    setParts({ watch, lastKey: () => keyAt });
    return () => {
      for (const name of uses) window.removeEventListener(name, use, true);
      for (const name of returns) window.removeEventListener(name, look);
      document.removeEventListener('visibilitychange', seen);
      watch.stop();
      news.close();
    };
  }, []);
  return { state, ...parts };
}

'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { LOGIN_FORM, LoginDialog } from '../login-dialog';
import styles from './idle-guard.module.css';
import { useIdle } from './use-idle';

/** Nothing opens over what somebody types. */
const TYPING = 5000;

/** 空闲退出: two minutes before it a strip says so; afterwards one logs in over the page, which stays as it is. */
export function IdleGuard({ account }: { readonly account: string }) {
  const { state, watch, lastKey } = useIdle();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (state.kind !== 'out') setOpen(false);
    else if (Date.now() - (lastKey?.() ?? 0) > TYPING) openOnce();
  }, [state, lastKey]);

  function openOnce() {
    // Another one may have been opened beside 登录已过期.
    if (!document.getElementById(LOGIN_FORM)) setOpen(true);
  }

  return createPortal(
    <>
      <div className={styles.place} role="status">
        {state.kind === 'warned' && (
          <div className={styles.strip}>
            <p>
              {state.isLast
                ? '登录快满最长时间，两分钟内会退出，之后重新登录就能接着用。已填的内容不会丢。'
                : '很久没有操作，两分钟内会退出登录。点一下鼠标或者按任意键继续，已填的内容不会丢。'}
            </p>
            <Button
              size="sm"
              // The strip goes away under the press: the focus stays where it was.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => (state.isLast ? watch?.dismiss() : watch?.used())}
            >
              {state.isLast ? '知道了' : '继续使用'}
            </Button>
          </div>
        )}
        {state.kind === 'out' && !isOpen && (
          <div className={styles.strip}>
            <p>{`登录已结束。${state.why}`}</p>
            <Button size="sm" onClick={openOnce}>
              重新登录
            </Button>
          </div>
        )}
      </div>
      {state.kind === 'out' && isOpen && (
        <LoginDialog
          account={account}
          why={state.why}
          onLoggedIn={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </>,
    document.body,
  );
}

'use client';

import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { LoginDialog } from '../login-dialog';
import styles from './idle-guard.module.css';
import { useIdle } from './use-idle';

/** 空闲退出: two minutes before it a strip says so; afterwards one logs in over the page, which stays as it is. */
export function IdleGuard({ account }: { readonly account: string }) {
  const { state, isOpen, open, close, stay, dismiss } = useIdle();
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
              onClick={() => (state.isLast ? dismiss() : stay())}
            >
              {state.isLast ? '知道了' : '继续使用'}
            </Button>
          </div>
        )}
        {state.kind === 'out' && !isOpen && (
          <div className={styles.strip}>
            <p>{`登录已结束。${state.why}`}</p>
            <Button size="sm" onClick={open}>
              重新登录
            </Button>
          </div>
        )}
      </div>
      {state.kind === 'out' && isOpen && (
        <LoginDialog account={account} why={state.why} onLoggedIn={close} onClose={close} />
      )}
    </>,
    document.body,
  );
}

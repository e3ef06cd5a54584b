'use client';

import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import styles from './toaster.module.css';

/** 提示条: what was done, and how to take it back. Never an error. */
export interface Toast {
  readonly text: string;
  readonly undo?: (() => void | Promise<void>) | undefined;
}

/** How long a toast stays, in milliseconds. */
const TOAST_TIME = 8000;

const ToastContext = createContext<(toast: Toast) => void>(() => {
  throw new Error('useToast outside of Toaster');
});

/** Shows a toast; one that is still there gives way. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Wraps the application and shows one toast at a time, bottom left. */
export function Toaster({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly toast: Toast; readonly number: number } | null>(null);
  const [held, setHeld] = useState(false);

  const show = useCallback((toast: Toast) => {
    setHeld(false);
    setShown((last) => ({ toast, number: (last?.number ?? 0) + 1 }));
  }, []);

  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(() => setShown(null), TOAST_TIME);
    return () => clearTimeout(timer);
  }, [shown, held]);

  // What is tabbed to meanwhile is scrolled clear of it.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-toast', shown !== null);
  }, [shown]);

  const undo = shown?.toast.undo;
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div
        className={styles.place}
        role="status"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {shown && (
          <div key={shown.number} className={styles.toast}>
            <Icon name="ok" className={styles.ok} />
            <span>{shown.toast.text}</span>
            {undo && (
              <Button
                variant="bare"
                size="sm"
                onClick={() => {
                  setShown(null);
                  void undo();
                }}
              >
                撤销
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}

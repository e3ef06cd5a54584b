'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Report } from '@/lib/report/report';
import { rememberBeside } from './beside-cookie';

interface Beside {
  /** 上年报告 with text in it; null where figures alone were typed, or nothing is there. */
  readonly lastYear: Report | null;
  /** 对照上年: its text stands beside the one in work. */
  readonly isBeside: boolean;
  readonly setBeside: (isBeside: boolean) => void;
}

const BesideContext = createContext<Beside>({
  lastYear: null,
  isBeside: false,
  setBeside: () => undefined,
});

interface BesideProviderProps {
  readonly lastYear: Report | null;
  readonly initial: boolean;
  readonly children: ReactNode;
}

export function BesideProvider({ lastYear, initial, children }: BesideProviderProps) {
  const [isSwitchedOn, setSwitchedOn] = useState(initial);
  const value = useMemo<Beside>(() => {
    const readable = lastYear && hasText(lastYear) ? lastYear : null;
    return {
      lastYear: readable,
      isBeside: readable !== null && isSwitchedOn,
      setBeside: (next) => {
        setSwitchedOn(next);
        rememberBeside(next);
      },
    };
  }, [lastYear, isSwitchedOn]);
  return <BesideContext.Provider value={value}>{children}</BesideContext.Provider>;
}

export function useBeside(): Beside {
  return useContext(BesideContext);
}

function hasText({ text }: Report): boolean {
  return Object.values(text)
    .flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)))
    .some((written) => written.trim() !== '');
}

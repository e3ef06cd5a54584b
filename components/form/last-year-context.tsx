'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** 上年数: last year's figures as text, by the address of the same cell this year. */
export type LastYearFigures = ReadonlyMap<string, string>;

const NONE: LastYearFigures = new Map();

const LastYearContext = createContext<LastYearFigures>(NONE);

/** The value never changes while a report is open, so that no cell renders because of it. */
export function LastYearProvider({ figures, children }: { figures: LastYearFigures; children: ReactNode }) {
  return <LastYearContext.Provider value={figures}>{children}</LastYearContext.Provider>;
}

/** Last year's figure of a cell; nothing where last year had no such cell or left it blank. */
export function useLastYearFigure(address: string): string | undefined {
  return useContext(LastYearContext).get(address);
}

import { createActKeeper, type ActKeeper } from '@/components/saving/act-keeper';
import type { Path } from '@/lib/report/path';
import { createEditHistory, type EditHistory } from './edit-history';

/** 撤销记录 that outlives the page. */
export interface KeptHistory extends EditHistory {
  /** Takes up what was done on an earlier page; the report is by now as that page left it. */
  open(): void;
  close(): void;
}

/** Without a name to be kept under it ends with the page. */
export function createKeptHistory(
  keepUnder: string | undefined,
  valueAt: (path: Path) => string | null,
): KeptHistory {
  let keeper: ActKeeper | null = null;
  let isRestored = false;
  const history = createEditHistory((acts) => keeper?.keep(acts));
  return {
    ...history,
    open() {
      if (keepUnder === undefined) return;
      const opened = createActKeeper(keepUnder);
      keeper = opened;
      void opened.load().then((earlier) => {
        if (keeper !== opened) return;
        if (isRestored) opened.keep(history.kept());
        else history.restore(earlier, valueAt);
        isRestored = true;
      });
    },
    close() {
      keeper?.dispose();
      keeper = null;
    },
  };
}

'use client';

import { lazy, Suspense, useEffect, type ComponentProps } from 'react';
import { PartHead } from '@/components/form/part-head';
import { Notice } from '@/components/ui/notice';
import type { FinishStep } from './finish-step';
import styles from './late-finish-step.module.css';

/** Long after the first page is there: later the server may be away. */
const FETCHED_AFTER = 3000;
const HEADING = '检查与导出';

const load = () => import('./finish-step');
const Step = lazy(() =>
  load().then(
    (loaded) => ({ default: loaded.FinishStep }),
    () => ({ default: NotThere }),
  ),
);

/** 检查与导出, whose program comes after that of the form. */
export function LateFinishStep(props: ComponentProps<typeof FinishStep>) {
  return (
    <Suspense fallback={<Waiting />}>
      <Step {...props} />
    </Suspense>
  );
}

/** Fetches it while nobody waits. */
export function useFinishStep(): void {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), FETCHED_AFTER);
    return () => clearTimeout(timer);
  }, []);
}

/** Its heading, and room for what comes, so that nothing below moves. */
function Waiting() {
  return (
    <>
      <PartHead heading={HEADING} />
      <div className={styles.room} />
    </>
  );
}

function NotThere() {
  return (
    <>
      <PartHead heading={HEADING} />
      <Notice severity="error">
        这一步没有取到：连不上服务器，或者程序刚刚更新。稍后刷新页面，已填的内容都在。
      </Notice>
    </>
  );
}

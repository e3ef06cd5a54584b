'use client';

import { useRouter } from 'next/navigation';
import { callApi } from '@/components/api/client';
import type { CarriedChange } from '@/components/api/last-year';
import { newOperationId } from '@/components/saving/operation-id';

/** 撤销 of what was taken over from last year: the cells that still hold it are 未填 again. */
export function useTakeBack(): (reportId: string, carried: readonly CarriedChange[]) => Promise<void> {
  const router = useRouter();
  return async (reportId, carried) => {
    const operations = carried.map(({ path, base, value }) => ({
      opId: newOperationId(),
      path,
      base: value,
      value: base,
    }));
    const address = `reports/${encodeURIComponent(reportId)}/operations`;
    await callApi(address, { method: 'POST', body: { operations } }, () => true);
    router.refresh();
  };
}

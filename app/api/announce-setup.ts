import { prepareSetup } from '@/lib/store/accounts/setup';
import { openStore } from '@/lib/store/open-store';

/** 首次设置: where accounts are on and there is none yet, a code for the first one lies in the data folder. */
export async function announceSetup(): Promise<void> {
  await prepareSetup(openStore());
}

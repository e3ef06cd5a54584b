import { formats } from '@/templates';
import { openStore } from '@/lib/store/open-store';
import { thinHistory } from '@/lib/store/thin-history';
import { dataFolder } from './data-files';
import { isTrouble } from './data-trouble';
import { keepDaily } from './keep-daily';

const now = () => new Date();

/** 每日备份 in a process of its own: copying and checking must not hold up those who are typing. */
const kept = await keepDaily(dataFolder(), now);
const isKept = !isTrouble(kept) && kept.problem === undefined;
process.exitCode = isKept ? 0 : 1;

// 精简历史 only where a backup that can be restored still has all of it.
if (isKept) {
  const store = openStore(dataFolder());
  await thinHistory({ store, formats, now });
  await store.close();
}

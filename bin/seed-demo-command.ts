import { localUser } from '@/lib/access/actor';
import { putInDemo, removeDemo } from '@/lib/store/demo';
import { dataFolder } from '@/lib/operate/data-files';
import { prepareData } from '@/lib/operate/prepare-data';
import { openStore } from '@/lib/store/open-store';
import { isRefusal } from '@/lib/store/refusal';
import { formats } from '@/templates';
import { demo } from '@/templates/demo';
import { printTrouble } from './print-trouble';

/** `seed-demo`: 放入演示 into the data folder, or takes it out again. */
export async function seedDemoCommand({ remove }: { readonly remove: boolean }): Promise<number> {
  const trouble = await prepareData(dataFolder());
  if (trouble) return printTrouble(trouble);
  const store = openStore();
  try {
    const scope = { store, formats, actor: localUser, now: () => new Date() };
    const done = remove ? await removeDemo(scope) : await putInDemo(scope, demo);
    if (isRefusal(done)) {
      console.error(done.message);
      return 2;
    }
    const place = process.env['DATABASE_URL'] ? 'DATABASE_URL 的数据库' : store.dir;
    console.error(`${remove ? '已移除' : '已放入'} ${done.ids.length} 份演示报告：${place}`);
    return 0;
  } finally {
    await store.close();
  }
}

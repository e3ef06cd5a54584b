import { text } from 'node:stream/consumers';
import { localUser } from '@/lib/access/actor';
import { dataFolder } from '@/lib/operate/data-files';
import { isEmbedded } from '@/lib/operate/is-embedded';
import { prepareData } from '@/lib/operate/prepare-data';
import { createAdministrator } from '@/lib/store/accounts/create-administrator';
import { loginName, personName } from '@/lib/store/accounts/login-name';
import { openStore } from '@/lib/store/open-store';
import { isRefusal, type RefusalCode } from '@/lib/store/refusal';
import { formats } from '@/templates';
import type { CreateAdminCommand } from './parse-create-admin';
import { printTrouble } from './print-trouble';

/** Which option helps. */
const hints: Readonly<Partial<Record<RefusalCode, string>>> = {
  exists: '要重置它的口令，加 --reset。',
  notFound: '新建账号不加 --reset。',
  incomplete: '用 --agency 写明。',
};

/**
 * `create-admin`: 建立管理员 in the data folder or in `DATABASE_URL`. The one-time password alone goes to standard output;
 * status 2 where nothing was changed.
 */
export async function createAdminCommand(command: CreateAdminCommand): Promise<number> {
  const login = loginName.safeParse(command.login);
  if (!login.success) return refuse('登录名用 2 到 40 个小写字母、数字和 . _ -，以字母或数字开头。');
  const name = personName.optional().safeParse(command.person);
  const agency = personName.optional().safeParse(command.agency);
  if (!name.success || !agency.success) return refuse('姓名和机关名称不能空着，也不能超过 200 字。');
  const password = command.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;

  const trouble = isEmbedded() ? await prepareData(dataFolder()) : undefined;
  if (trouble) return printTrouble(trouble);
  const store = openStore();
  try {
    const scope = { store, formats, actor: localUser, now: () => new Date() };
    const asked = {
      login: login.data,
      name: name.data,
      agency: agency.data,
      password,
      isReset: command.reset,
    };
    const made = await createAdministrator(scope, asked);
    if (isRefusal(made)) return refuse(`${made.message}${hints[made.refused] ?? ''}`);
    console.error(`${command.reset ? '已重置' : '已建立'}${made.agency}的管理员 ${made.login}。`);
    if (made.oneTime !== undefined) {
      console.log(made.oneTime);
      console.error('上面一行是一次性口令，只显示这一次，第一次登录后要修改。');
    }
    return 0;
  } finally {
    await store.close();
  }
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}

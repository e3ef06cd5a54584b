import type { Trouble } from './data-trouble';

/** As it is typed where this program was installed. */
function typed(args: string): string {
  return `${process.env['NIANBAO_COMMAND'] ?? 'npm run nianbao --'} ${args}`;
}

const restoreSteps = (newest: string | undefined): readonly string[] => [
  '停止年报通。',
  newest === undefined
    ? `找到最近一份备份（nianbao-日期-r修订.tar），输入：${typed('restore 备份文件')}`
    : `输入：${typed(`restore ${newest}`)}`,
  '重新启动。原来的数据库另存在数据文件夹里，不会删除。',
];

export function damaged(what: string, newest?: string): Trouble {
  return {
    trouble: 'damaged',
    message: `数据库损坏，没有打开，也没有改动：${what}`,
    todo: restoreSteps(newest),
  };
}

export function newer(found: number, known: number): Trouble {
  return {
    trouble: 'newer',
    message: `数据由更新版本的年报通建立（数据版本 ${found}，本程序认识到 ${known}），没有打开，也没有改动。`,
    todo: ['停止年报通。', '换回建立这些数据的版本，或者更新的版本，再启动。'],
  };
}

export function onNetwork(dir: string, kind: string): Trouble {
  return {
    trouble: 'network',
    message: `数据文件夹 ${dir} 在网络磁盘上（${kind}），断电或断网时会损坏数据，没有启动。`,
    todo: ['停止年报通。', '把数据文件夹移到本机磁盘，用环境变量 NIANBAO_DATA 写明新的位置，再启动。'],
  };
}

export function badFolder(dir: string, why: string): Trouble {
  return {
    trouble: 'folder',
    message: `数据文件夹 ${dir} 不能使用：${why}。`,
    todo: ['检查文件夹的所有者和权限，或用环境变量 NIANBAO_DATA 写明另一个文件夹。', '重新启动。'],
  };
}

export function missing(dir: string, newest: string): Trouble {
  return {
    trouble: 'missing',
    message: `${dir} 里没有数据库，但有以前的备份。为免在空库上继续，没有启动。`,
    todo: [...restoreSteps(newest), '确实要从头开始的，先把备份移到别处，再启动。'],
  };
}

export function unfinished(dir: string, newest: string | undefined): Trouble {
  return {
    trouble: 'unfinished',
    message: `上一次恢复没有做完，${dir} 里的数据库还不能用。`,
    todo: restoreSteps(newest),
  };
}

export const inUse: Trouble = {
  trouble: 'inUse',
  message: '另一个年报通正在使用这个数据文件夹，没有执行。',
  todo: ['停止年报通，再试一次。'],
};

export const restoring: Trouble = {
  trouble: 'inUse',
  message: '这个数据文件夹正在恢复备份，没有启动。',
  todo: ['等恢复完成，再启动。'],
};

export const busyBackup: Trouble = {
  trouble: 'inUse',
  message: '另一个备份正在进行，没有再做一份。',
  todo: ['稍后再试。'],
};

export function full(dir: string): Trouble {
  return {
    trouble: 'full',
    message: `${dir} 所在磁盘空间不足。`,
    todo: ['腾出空间，再试一次。'],
  };
}

export function badBackup(file: string, why: string): Trouble {
  return {
    trouble: 'badBackup',
    message: `${file} 不能使用：${why}。`,
    todo: ['换一份备份。'],
  };
}

/** A schema is never changed without a backup before. */
export function notBackedUp(why: Trouble): Trouble {
  return {
    trouble: 'notBackedUp',
    message: `升级数据前的备份没有做成，数据没有改动。${why.message}`,
    todo: [...why.todo, '重新启动，会再备份一次。'],
  };
}

import { dataFolder } from './data-files';
import { isTrouble } from './data-trouble';
import { keepDaily } from './keep-daily';

/** 每日备份 in a process of its own: copying and checking must not hold up those who are typing. */
const kept = await keepDaily(dataFolder(), () => new Date());
process.exitCode = isTrouble(kept) || kept.problem !== undefined ? 1 : 0;

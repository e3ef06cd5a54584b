import { version } from '@/package.json';

/** 程序版本 */
export const programVersion = version;

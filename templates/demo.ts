import type { Demo } from '@/lib/report/demo';
import { first } from './demo-years/first';
import { second } from './demo-years/second';
import { third } from './demo-years/third';

/** 演示: an invented agency with two published reports and this year's half done. Its name is marked in every file. */
export const demo: Demo = {
  agency: {
    name: '云江市水务局（演示）',
    kind: 'department',
    level: 'city',
    powers: ['license', 'penalty', 'compulsion'],
  },
  years: [first, second, third],
};

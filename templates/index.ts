import type { Template } from '@/lib/template/types';
import { format201960 } from './2019-60';
import { format202130 } from './2021-30';

/** 年度报告格式 the product knows, oldest first. A new format is one folder and one line here. */
export const formats: readonly Template[] = [format201960, format202130];

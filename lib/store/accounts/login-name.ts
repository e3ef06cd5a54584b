import { z } from 'zod';
import { cleanText } from '@/lib/report/clean-text';
import { NAME_LENGTH } from '@/lib/report/lengths';

/** 登录名: letters, digits and a few signs, so that it is the same on every keyboard. */
export const loginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d._-]{1,39}$/);

/** 姓名 of a person, or of a token. */
export const personName = z.string().max(NAME_LENGTH).transform(cleanText).pipe(z.string().trim().min(1));

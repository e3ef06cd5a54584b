import { z } from 'zod';
import { agencyKinds } from '@/lib/report/report';

const NAME_LENGTH = 200;

const required = (message: string) => z.string().trim().min(1, message);
export const code = (message: string) => required(message);
export const personName = required('姓名为空。').max(NAME_LENGTH, `姓名最多 ${NAME_LENGTH} 个字。`);
export const password = z.string().min(1, '口令为空。');
const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d][a-z\d._-]{1,39}$/, '登录名用 2 到 40 个小写字母、数字、点、横线，以字母或数字开头。');

export const agencyFields = {
  agencyName: required('机关名称为空。填写机关全称。').max(NAME_LENGTH, `机关名称最多 ${NAME_LENGTH} 个字。`),
  agencyKind: z.enum(agencyKinds, { error: '没有选择机关类型。' }),
};

/** A password twice; the second time is not sent. */
const repeated = { password, repeat: z.string() };
const differs = { path: ['repeat'], message: '两次输入的口令不一样。' };
const isSame = (given: { readonly password: string; readonly repeat: string }) =>
  given.password === given.repeat;

const newAccount = { login, name: personName, ...repeated };

/** 首次设置 */
export const setupSchema = z
  .object({ code: code('设置码为空。'), ...agencyFields, ...newAccount })
  .refine(isSame, differs)
  .transform(({ repeat: _, agencyName: name, agencyKind: kind, ...rest }) => ({
    ...rest,
    agency: { name, kind },
  }));

/** 接受邀请 */
export const joinSchema = z
  .object({ code: code('邀请码为空。'), ...newAccount })
  .refine(isSame, differs)
  .transform(({ repeat: _, ...rest }) => rest);

/** 接受邀请 with 统一身份认证 */
export const joinByIdentitySchema = z
  .object({ code: code('邀请码为空。'), login, name: personName })
  .transform((given) => ({ for: 'join' as const, ...given }));

/** 修改口令 */
export const passwordSchema = z
  .object({ present: z.string().min(1, '现在的口令为空。'), ...repeated })
  .refine(isSame, differs)
  .transform(({ present, password: next }) => ({ present, next }));

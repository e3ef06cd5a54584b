import { z } from 'zod';
import { roles } from '@/lib/access/actor';
import { cleanText } from '@/lib/report/clean-text';
import { agencySchema } from '@/lib/report/report-schema';
import { tokenUses } from '@/lib/store/accounts/api-tokens';
import { loginName as login, personName as name } from '@/lib/store/accounts/login-name';

const LONGEST_PASSWORD = 200;

const id = z.string().min(1).max(64);
const role = z.enum(roles);
/** What was typed; whether it may be a password is decided by its rules. */
const password = z.string().max(LONGEST_PASSWORD);
const code = z.string().max(64);
const credentials = { login, name, password };

export const setupBody = z.object({ code, agency: agencySchema, ...credentials });
export const loginBody = z.object({ login: z.string().max(100), password, code: code.optional() });
export const workPlaceBody = z.object({ agencyId: id });
export const invitationBody = z.object({ agencyId: id, name, role });
export const signInBody = z.discriminatedUnion('for', [
  z.object({ for: z.literal('logIn'), to: z.string().max(2000).optional() }),
  z.object({ for: z.literal('join'), code, login, name }),
]);
export const codeBody = z.object({ code });
export const ownIdentityBody = z.object({ password: password.default('') });
/** What somebody is known by elsewhere; a sign that cannot be seen would be looked for in vain. */
export const identityBody = z.object({
  provider: z.string().min(1).max(500),
  subject: z.string().max(255).transform(cleanText).pipe(z.string().trim().min(1)),
});
export const acceptBody = z.object({ code, ...credentials });
export const rolesBody = z.object({ agencyId: id, roles: z.array(role).max(roles.length) });
export const accountBody = z.object({ disabled: z.boolean() });
export const passwordBody = z.object({ present: password, next: password });
export const totpBody = z.object({ secret: z.string().regex(/^[A-Z2-7]{32}$/), code, password });
export const totpOffBody = z.object({ password });
export const newAgencyBody = z.object({ parentId: id, agency: agencySchema });
export const agencyBody = agencySchema;
export const tokenBody = z.object({ name, may: z.array(z.enum(tokenUses)).min(1).max(tokenUses.length) });

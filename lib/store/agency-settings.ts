import { z } from 'zod';
import type { LayoutProfile } from '@/lib/document/profile';
import { agencySchema } from '@/lib/report/report-schema';
import type { ChosenRules } from '@/lib/rules/chosen-rules';
import { cleanText } from '@/lib/report/clean-text';
import { NAME_LENGTH } from '@/lib/report/lengths';
import { layoutProfileSchema, readLayoutProfile } from './layout-profile';
import { newAgency } from './new-agency';
import { ownAgency } from './own-agency';
import { recordAudit } from './record-audit';
import type { Refusal } from './refusal';
import { readChosenRules } from './rule-settings';
import { chosenRulesSchema, monthDaySchema } from './rule-settings-schema';
import { forbids, type Scope } from './scope';

const line = z.string().max(NAME_LENGTH).transform(cleanText).default('');

/** 本机关设置: what a new report starts from. A report keeps its own copy of name, kind, level and powers. */
export const agencySettingsSchema = agencySchema.extend({
  address: line,
  telephone: line,
  website: line,
  /** 公布期限 other than 1月31日, as MM-DD. */
  deadline: monthDaySchema.nullable().default(null),
  /** 版式; left as it is where it is not named. */
  layout: layoutProfileSchema.optional(),
  /** 检查设置; left as they are where they are not named. */
  rules: chosenRulesSchema.optional(),
});
export type AgencySettings = z.infer<typeof agencySettingsSchema>;

export type StoredSettings = AgencySettings & {
  readonly layout: LayoutProfile;
  readonly rules: ChosenRules;
};

/** 本机关; nothing before the first report or the first saving of the settings. */
export async function agencySettings(scope: Scope): Promise<StoredSettings | undefined> {
  if (forbids(scope, 'readSettings')) return undefined;
  const row = await scope.store.db
    .selectFrom('agency')
    .selectAll()
    .where('id', '=', ownAgency(scope).id)
    .executeTakeFirst();
  if (!row) return undefined;
  const powers: unknown = row.powers === null ? undefined : JSON.parse(row.powers);
  const layout = readLayoutProfile(row.layout);
  const rules = readChosenRules(row.rules);
  const stored = { ...row, level: row.level ?? undefined, powers, layout, rules };
  return { ...agencySettingsSchema.parse(stored), layout, rules };
}

export async function saveAgencySettings(
  scope: Scope,
  settings: AgencySettings,
): Promise<AgencySettings | Refusal> {
  const denied = forbids(scope, 'editSettings');
  if (denied) return denied;
  const { level, powers, layout, rules, ...rest } = settings;
  const values = {
    ...rest,
    level: level ?? null,
    powers: powers ? JSON.stringify(powers) : null,
    ...(layout ? { layout: JSON.stringify(layout) } : {}),
    ...(rules ? { rules: JSON.stringify(rules) } : {}),
  };
  const { id } = ownAgency(scope);
  await scope.store.db.transaction().execute(async (db) => {
    await db
      .insertInto('agency')
      .values({ ...newAgency(settings, { id, at: scope.now() }), ...values })
      .onConflict((row) => row.column('id').doUpdateSet(values))
      .execute();
    const entry = { agencyId: id, action: 'settings', target: id };
    await recordAudit(db, scope, { ...entry, detail: { set: Object.keys(values) } });
  });
  return settings;
}

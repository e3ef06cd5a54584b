import type { Kysely } from 'kysely';
import type { ChosenRules } from '@/lib/rules/chosen-rules';
import { defaultRuleSettings, type RuleSettings } from '@/lib/rules/rule-settings';
import { HIGHEST_AGENCY, ownAgency } from './own-agency';
import { chosenRulesSchema } from './rule-settings-schema';
import { forbids, type Scope } from './scope';
import type { AgencyTable, Tables } from './tables';

type StoredRules = Pick<AgencyTable, 'id' | 'rules' | 'deadline'>;

/** The stored 检查设置; the usual ones where none are stored. */
export function readChosenRules(stored: string | null): ChosenRules {
  return chosenRulesSchema.parse(stored === null ? {} : JSON.parse(stored));
}

/** 检查设置 of an agency with its 公布期限; one that has none of its own takes those of the highest. */
export async function ruleSettingsOf(db: Kysely<Tables>, agencyId: string): Promise<RuleSettings> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'rules', 'deadline'])
    .where('id', 'in', [agencyId, HIGHEST_AGENCY])
    .execute();
  return settingsOf(
    rows.find(({ id }) => id === agencyId),
    rows.find(({ id }) => id === HIGHEST_AGENCY),
  );
}

/** The same for the agency that a file names, which need not be known here (docs/decisions/016); for an account those of 本机关. */
export async function ruleSettingsFor(scope: Scope, agencyName: string): Promise<RuleSettings> {
  if (forbids(scope, 'checkFile')) return defaultRuleSettings;
  if (scope.agency) return ruleSettingsOf(scope.store.db, scope.agency.id);
  const { id: ownId } = ownAgency(scope);
  const rows = await scope.store.db
    .selectFrom('agency')
    .select(['id', 'name', 'rules', 'deadline'])
    .where((row) => row.or([row('name', '=', agencyName.trim()), row('id', '=', ownId)]))
    .orderBy('created_at')
    .execute();
  const own = rows.find(({ id }) => id === ownId);
  const mine = own?.name === agencyName.trim() ? own : rows.find(({ id }) => id !== ownId);
  return settingsOf(mine, own);
}

function settingsOf(mine: StoredRules | undefined, own: StoredRules | undefined): RuleSettings {
  const deadline = mine?.deadline ?? null;
  return {
    ...defaultRuleSettings,
    ...readChosenRules(mine?.rules ?? own?.rules ?? null),
    ...(deadline === null ? {} : { deadline: { agency: deadline, government: deadline } }),
  };
}

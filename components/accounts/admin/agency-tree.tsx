import { kindNames } from '@/components/settings/agency-words';
import { Button, ButtonLink } from '@/components/ui/button';
import { agencyKinds } from '@/lib/report/report';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import styles from '../account-table.module.css';

interface AgencyTreeProps {
  readonly agencies: readonly ListedAgency[];
  readonly all: readonly ListedAgency[];
  readonly onRename: (agency: ListedAgency) => void;
}

/** 机关树: each agency with what can be done, the ones below it further in. */
export function AgencyTree({ agencies, all, onRename }: AgencyTreeProps) {
  return (
    <ul>
      {agencies.map((agency) => {
        const below = all.filter(({ parentId }) => parentId === agency.id);
        return (
          <li key={agency.id}>
            <span className={styles.branch}>
              {agency.name}
              <span className={styles.beside}>{kindWord(agency.kind)}</span>
              <span className={styles.acts} role="group" aria-label={`${agency.name}的操作`}>
                {all.length > 1 && (
                  <ButtonLink size="sm" href={`/admin?agency=${encodeURIComponent(agency.id)}`}>
                    切换到这里
                  </ButtonLink>
                )}
                <Button size="sm" onClick={() => onRename(agency)}>
                  更名
                </Button>
              </span>
            </span>
            {below.length > 0 && <AgencyTree agencies={below} all={all} onRename={onRename} />}
          </li>
        );
      })}
    </ul>
  );
}

function kindWord(kind: string): string {
  const found = agencyKinds.find((one) => one === kind);
  return found ? kindNames[found] : kind;
}

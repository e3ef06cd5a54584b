import { kindNames } from '@/components/settings/agency-words';
import { agencyKinds } from '@/lib/report/report';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import styles from '../account-table.module.css';
import { AgencyForm } from './agency-form';
import { depthOf } from './agency-options';

interface AgencyListProps {
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
}

/** 机关: the tree that one manages, and a new one in it. */
export function AgencyList({ agencies, agencyId }: AgencyListProps) {
  const highest = agencies.filter((agency) => depthOf(agency, agencies) === 0);
  return (
    <>
      <div className={styles.tree}>
        <Branch agencies={highest} all={agencies} />
      </div>
      {agencies.length === 1 && <p className={styles.none}>还没有下级机关。</p>}
      <AgencyForm agencies={agencies} agencyId={agencyId} />
    </>
  );
}

function Branch({
  agencies,
  all,
}: {
  readonly agencies: readonly ListedAgency[];
  readonly all: readonly ListedAgency[];
}) {
  return (
    <ul>
      {agencies.map((agency) => {
        const below = all.filter(({ parentId }) => parentId === agency.id);
        return (
          <li key={agency.id}>
            {agency.name}
            <span className={styles.beside}>{kindWord(agency.kind)}</span>
            {below.length > 0 && <Branch agencies={below} all={all} />}
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

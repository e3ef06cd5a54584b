'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { changeAgency } from '@/components/api/administration';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import { agencyKinds, agencyLevels, type ReportAgency } from '@/lib/report/report';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import styles from '../account-table.module.css';
import { AgencyForm } from './agency-form';
import { depthOf } from './agency-options';
import { AgencyTree } from './agency-tree';
import { RenameDialog } from './rename-dialog';

interface AgencyListProps {
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
}

/** 机关: the tree that one manages, and a new one in it. */
export function AgencyList({ agencies, agencyId }: AgencyListProps) {
  const [renamed, setRenamed] = useState<ListedAgency | null>(null);
  const [problem, setProblem] = useState('');
  const router = useRouter();
  const toast = useToast();
  const highest = agencies.filter((agency) => depthOf(agency, agencies) === 0);

  async function takeBack({ id, ...agency }: ListedAgency) {
    const answer = await changeAgency(id, asNamed(agency));
    setProblem(answer.ok ? '' : answer.message);
    router.refresh();
  }

  function tell(before: ListedAgency, name: string) {
    setRenamed(null);
    setProblem('');
    toast({ text: `已更改${name}`, undo: () => takeBack(before) });
    router.refresh();
  }

  return (
    <>
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <div className={styles.tree}>
        <AgencyTree agencies={highest} all={agencies} onRename={setRenamed} />
      </div>
      {agencies.length === 1 && <p className={styles.none}>还没有下级机关。</p>}
      <AgencyForm agencies={agencies} agencyId={agencyId} />
      {renamed && (
        <RenameDialog
          id={renamed.id}
          agency={asNamed(renamed)}
          onDone={(name) => tell(renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </>
  );
}

/** An agency as a report names it; a kind of a later version of the program is shown as the first one. */
function asNamed({ name, kind, level }: Omit<ListedAgency, 'id'>): ReportAgency {
  const known = agencyLevels.find((one) => one === level);
  return {
    name,
    kind: agencyKinds.find((one) => one === kind) ?? agencyKinds[0],
    ...(known ? { level: known } : {}),
  };
}

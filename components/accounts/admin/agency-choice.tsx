'use client';

import { useRouter } from 'next/navigation';
import { SelectField } from '@/components/ui/select-field';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import { agencyOptions } from './agency-options';
import styles from './admin-form.module.css';

interface AgencyChoiceProps {
  readonly agencies: readonly ListedAgency[];
  /** The one switched to; empty where all are shown. */
  readonly chosen: string;
}

/** 切换机关: whose accounts, invitations and keys are shown. */
export function AgencyChoice({ agencies, chosen }: AgencyChoiceProps) {
  const router = useRouter();
  return (
    <div className={styles.choice}>
      <SelectField
        name="shownAgency"
        label="显示哪个机关"
        value={chosen}
        onChange={({ target: { value } }) =>
          router.push(value === '' ? '/admin' : `/admin?agency=${encodeURIComponent(value)}`)
        }
        options={[{ value: '', label: '全部机关' }, ...agencyOptions(agencies)]}
      />
    </div>
  );
}

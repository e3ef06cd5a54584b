'use client';

import { useRef, useState } from 'react';
import { z } from 'zod';
import { createToken } from '@/components/api/administration';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import { FormProblems } from '../form-problems';
import { useSentForm } from '../use-sent-form';
import styles from './admin-form.module.css';
import { agencyOptions } from './agency-options';
import { SecretDialog } from './secret-dialog';
import { tokenUseNames, tokenUses } from './token-words';

const nothing = '没有勾选可以做什么。';
const use = z.enum(tokenUses, { error: nothing });
const schema = z
  .object({
    system: z.string().trim().min(1, '没有写用于哪个系统。').max(200, '最多 200 个字。'),
    may: z.union([use.transform((one) => [one]), z.array(use)], { error: nothing }),
  })
  .transform(({ system: name, may }) => ({ name, may }));

interface TokenFormProps {
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
  readonly onChoose: (agencyId: string) => void;
  readonly onMade: () => void;
}

/** 新建对接密钥 */
export function TokenForm({ agencies, agencyId, onChoose, onMade }: TokenFormProps) {
  const element = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const form = useSentForm({
    schema,
    send: (given) => createToken(agencyId, given),
    onDone: (token, { name }) => {
      setMade({ name, token });
      element.current?.reset();
      onMade();
    },
  });
  return (
    <>
      <form ref={element} method="post" className={styles.form} onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <div className={styles.pair}>
          <SelectField
            name="tokenAgency"
            label="机关"
            value={agencyId}
            onChange={(event) => onChoose(event.target.value)}
            options={agencyOptions(agencies)}
          />
          <TextField
            name="system"
            label="用于哪个系统"
            hint="如：门户网站后台。"
            error={form.messageOf('system')}
          />
        </div>
        <FieldGroup id="may" label="可以做" error={form.messageOf('may')}>
          {tokenUses.map((one) => (
            <Checkbox key={one} name="may" value={one} label={tokenUseNames[one]} />
          ))}
        </FieldGroup>
        <Button type="submit" variant="main" className={styles.act} aria-disabled={form.isBusy}>
          新建密钥
        </Button>
      </form>
      {made && (
        <SecretDialog
          title={`${made.name}的对接密钥`}
          label="对接密钥"
          secret={made.token}
          note="只显示这一次，交给对方系统的管理人员。不再使用时在这里停用。"
          fileName={`对接密钥-${made.name}.txt`}
          onClose={() => setMade(null)}
        />
      )}
    </>
  );
}

'use client';

import { z } from 'zod';
import { changeAgency } from '@/components/api/administration';
import { kindNames } from '@/components/settings/agency-words';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { agencyKinds, type ReportAgency } from '@/lib/report/report';
import { agencyFields } from '../account-schemas';
import { FormProblems } from '../form-problems';
import { useSentForm } from '../use-sent-form';
import dialogForm from './dialog-form.module.css';

interface RenameDialogProps {
  readonly id: string;
  /** As it is called now. */
  readonly agency: ReportAgency;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

const FORM = 'rename-agency';
const schema = z.object({ newName: agencyFields.agencyName, newKind: agencyFields.agencyKind });

/** 机关更名、改类型 */
export function RenameDialog({ id, agency, onDone, onClose }: RenameDialogProps) {
  const form = useSentForm({
    schema,
    send: ({ newName: name, newKind: kind }) => changeAgency(id, { ...agency, name, kind }),
    fieldOf: { exists: 'newName' },
    onDone: (_, { newName }) => onDone(newName),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`更改${agency.name}`}
      actions={
        <>
          <Button variant="main" type="submit" form={FORM} aria-disabled={form.isBusy}>
            保存更改
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p>以后新建的报告用新的名称，已有的报告不变。</p>
      <form id={FORM} method="post" className={dialogForm.form} onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <TextField
          name="newName"
          label="机关名称"
          hint="写全称，与印章一致。"
          defaultValue={agency.name}
          error={form.messageOf('newName')}
        />
        <SelectField
          name="newKind"
          label="机关类型"
          defaultValue={agency.kind}
          options={agencyKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
          error={form.messageOf('newKind')}
        />
      </form>
    </Dialog>
  );
}

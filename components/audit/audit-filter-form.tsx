import { Button, buttonClass } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { AuditProblems } from './audit-days';
import { actionName } from './audit-words';
import styles from './audit.module.css';

/** 筛选 by person, action and day; it works without any script. */
export function AuditFilterForm({
  actions,
  query,
  problems,
}: {
  readonly actions: readonly string[];
  readonly query: string;
  readonly problems: AuditProblems;
}) {
  const chosen = new URLSearchParams(query);
  const value = (name: string) => chosen.get(name) ?? '';
  chosen.delete('after');
  return (
    <form method="get" className={styles.filter}>
      <TextField name="who" label="操作人" defaultValue={value('who')} />
      <SelectField
        name="action"
        label="动作"
        defaultValue={value('action')}
        options={[
          { value: '', label: '全部' },
          ...actions.map((action) => ({ value: action, label: actionName(action) })),
        ]}
      />
      <TextField
        name="from"
        label="从"
        placeholder="如2026-03-02"
        defaultValue={value('from')}
        error={problems.from}
      />
      <TextField
        name="to"
        label="到"
        placeholder="如2026-03-02"
        defaultValue={value('to')}
        error={problems.to}
      />
      <Button type="submit" variant="main">
        筛选
      </Button>
      <a className={buttonClass()} href={`/api/v1/audit/export?${chosen.toString()}`}>
        导出 CSV
      </a>
    </form>
  );
}

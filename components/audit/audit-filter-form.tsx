import { Button, buttonClass } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { actionName } from './audit-words';
import styles from './audit.module.css';

/** 筛选 by person, action and day; it works without any script. */
export function AuditFilterForm({
  actions,
  query,
}: {
  readonly actions: readonly string[];
  readonly query: string;
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
      <TextField name="from" type="date" label="从" defaultValue={value('from')} />
      <TextField name="to" type="date" label="到" defaultValue={value('to')} />
      <Button type="submit" variant="main">
        筛选
      </Button>
      <a className={buttonClass()} href={`/api/v1/audit/export?${chosen.toString()}`}>
        导出 CSV
      </a>
    </form>
  );
}

import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { agencyKinds, agencyLevels } from '@/lib/report/report';
import type { AgencyFormValues } from './agency-form-schema';
import styles from './agency-fields.module.css';
import { kindNames, levelNames, powerNames, powers } from './agency-words';
import type { CheckedChoice, CheckedField } from './use-checked-form';

interface AgencyFieldsProps {
  readonly field: (name: Exclude<keyof AgencyFormValues, 'powers'>) => CheckedField;
  readonly choice: (name: 'powers', value: string) => CheckedChoice;
  readonly messageOf: (field: string) => string | undefined;
}

/** Name, kind, level and powers of an agency; the same in 本机关 and in a new report. */
export function AgencyFields({ field, choice, messageOf }: AgencyFieldsProps) {
  return (
    <>
      <TextField
        {...field('name')}
        label="机关名称"
        hint="写全称，与印章一致。"
        autoComplete="organization"
        error={messageOf('name')}
      />
      <div className={styles.pair}>
        <SelectField
          {...field('kind')}
          label="机关类型"
          error={messageOf('kind')}
          options={[
            { value: '', label: '选择机关类型' },
            ...agencyKinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
          ]}
        />
        <SelectField
          {...field('level')}
          label="层级（可不选）"
          error={messageOf('level')}
          options={[
            { value: '', label: '不选' },
            ...agencyLevels.map((level) => ({ value: level, label: levelNames[level] })),
          ]}
        />
      </div>
      <FieldGroup id="powers" label="职权" hint="勾选本机关具有的。检查表二时据此核对，没有的不勾。">
        <div className={styles.choices}>
          {powers.map((power) => (
            <Checkbox key={power} {...choice('powers', power)} label={powerNames[power]} />
          ))}
        </div>
      </FieldGroup>
    </>
  );
}

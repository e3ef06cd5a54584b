import { Radio } from '@/components/ui/checkbox';
import { Field, FieldGroup } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import styles from './check-fields.module.css';
import type { CheckFormValues } from './check-form-schema';
import type { CheckedChoice, CheckedField } from './use-checked-form';

interface CheckFieldsProps {
  readonly field: (name: Exclude<keyof CheckFormValues, 'feeStatement'>) => CheckedField;
  readonly choice: (name: 'feeStatement', value: string) => CheckedChoice;
  readonly messageOf: (field: string) => string | undefined;
}

/** 检查: the limits that no national text fixes, and words of the agency's own. */
export function CheckFields({ field, choice, messageOf }: CheckFieldsProps) {
  return (
    <>
      <TextField
        {...field('overviewLimit')}
        className={styles.limit}
        label="第一部分字数上限"
        hint="超过时提示存疑。当地另有要求的照当地写。"
        inputMode="numeric"
        error={messageOf('overviewLimit')}
      />
      <FieldGroup id="feeStatement" label="第六部分没有写明信息处理费时">
        <div className={styles.choices}>
          <Radio {...choice('feeStatement', 'doubt')} label="存疑" hint="写明原因可以定稿" />
          <Radio {...choice('feeStatement', 'error')} label="有误" hint="补写后才能定稿" />
        </div>
      </FieldGroup>
      <Field
        id="rollForwardReasons"
        label="文件件数与上年对不上时的常用原因"
        hint="每行一条，写说明时可以直接选用。"
        error={messageOf('rollForwardReasons')}
      >
        {(control) => (
          <textarea className={styles.text} rows={4} {...field('rollForwardReasons')} {...control} />
        )}
      </Field>
      <Field
        id="wordList"
        label="词表（可不填）"
        hint="每行一个不再使用的词，正文出现时提示存疑。后面可以写等号和新的说法，如：旧称 = 新称。"
        error={messageOf('wordList')}
      >
        {(control) => <textarea className={styles.text} rows={5} {...field('wordList')} {...control} />}
      </Field>
    </>
  );
}

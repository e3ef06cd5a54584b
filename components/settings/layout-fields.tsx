import type { ReactNode } from 'react';
import { Radio } from '@/components/ui/checkbox';
import { Field, FieldGroup } from '@/components/ui/field';
import { titleBreaks, type LayoutProfile } from '@/lib/document/profile';
import styles from './layout-fields.module.css';
import type { LayoutFormValues } from './layout-form-schema';
import type { CheckedChoice, CheckedField } from './use-checked-form';

type ChoiceName = Exclude<keyof LayoutFormValues, 'titleText'>;

interface LayoutFieldsProps {
  readonly field: (name: 'titleText') => CheckedField;
  readonly choice: (name: ChoiceName, value: string) => CheckedChoice;
  readonly messageOf: (field: string) => string | undefined;
  /** The lines of a title, broken in each way. */
  readonly titleExamples: Readonly<Record<LayoutProfile['title'], readonly string[]>>;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly example: ReactNode;
}

const subheadings: readonly Choice[] = [
  { value: 'asWritten', label: '照填写的样子', example: '填写时独占一行就独占一行，接排就接排。' },
  { value: 'ownLine', label: '独占一行', example: lines('（一）主动公开情况', '　　全年主动公开信息……') },
  { value: 'runIn', label: '与正文接排', example: lines('（一）主动公开情况。全年主动公开信息……') },
];
const signatures: readonly Choice[] = [
  {
    value: 'printed',
    label: '印署名和日期',
    example: lines('　　　　云江市水务局', '　　　　2026年1月20日'),
  },
  { value: 'omitted', label: '不印', example: '正文到第六部分结束。' },
];
const tableSizes: readonly Choice[] = [
  { value: '10.5', label: '五号', example: <span className={styles.size105}>本年制发件数 12</span> },
  { value: '12', label: '小四', example: <span className={styles.size12}>本年制发件数 12</span> },
  { value: '9', label: '小五', example: <span className={styles.size9}>本年制发件数 12</span> },
];
const pageNumbers: readonly Choice[] = [
  { value: 'outside', label: '单页居右、双页居左', example: <span className={styles.right}>— 1 —</span> },
  { value: 'centred', label: '居中', example: <span className={styles.centre}>— 1 —</span> },
];
const titleNames: Readonly<Record<LayoutProfile['title'], string>> = {
  form: '两行，机关名称单列',
  afterYear: '两行，年份随机关名称',
  both: '三行',
  none: '一行',
};

/** 版式: what offices print differently, each choice with a short example. */
export function LayoutFields({ field, choice, messageOf, titleExamples }: LayoutFieldsProps) {
  const titles = titleBreaks.map((value) => ({
    value,
    label: titleNames[value],
    example: <span className={styles.centre}>{lines(...titleExamples[value])}</span>,
  }));
  return (
    <>
      <Choices legend="二级标题" choices={subheadings} name="subheadings" choice={choice} />
      <Choices legend="标题分行" choices={titles} name="title" choice={choice} />
      <Field
        id="titleText"
        label="自定标题分行（可不填）"
        hint="照印出的样子写出整个标题，在分行处换行，只分行不改字；年份以后自动更换。填了就不用上面的分法。"
        error={messageOf('titleText')}
      >
        {(control) => <textarea className={styles.text} rows={3} {...field('titleText')} {...control} />}
      </Field>
      <Choices legend="表格字号" choices={tableSizes} name="tableFontSize" choice={choice} />
      <Choices legend="落款" choices={signatures} name="signature" choice={choice} />
      <Choices legend="页码" choices={pageNumbers} name="pageNumbers" choice={choice} />
    </>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly name: ChoiceName;
  readonly choice: LayoutFieldsProps['choice'];
}

function Choices({ legend, choices, name, choice }: ChoicesProps) {
  return (
    <FieldGroup id={name} label={legend}>
      <div className={styles.choices}>
        {choices.map(({ value, label, example }) => (
          <Radio
            key={value}
            {...choice(name, value)}
            label={label}
            hint={<span className={styles.example}>{example}</span>}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function lines(...texts: readonly string[]): ReactNode {
  return texts.map((text, index) => (
    <span key={index} className={styles.line}>
      {text}
    </span>
  ));
}

import type { ComponentProps } from 'react';
import styles from './control.module.css';
import { Field, type FieldText } from './field';

export interface Option {
  readonly value: string;
  readonly label: string;
}

type SelectFieldProps = FieldText &
  Omit<ComponentProps<'select'>, 'className' | 'id' | 'name' | 'children'> & {
    readonly name: string;
    readonly id?: string | undefined;
    readonly options: readonly Option[];
  };

/** A native list of choices. Takes what react-hook-form's `register` returns. */
export function SelectField({ label, hint, error, className, id, options, ...select }: SelectFieldProps) {
  return (
    <Field id={id ?? select.name} label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <select className={styles.control} {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

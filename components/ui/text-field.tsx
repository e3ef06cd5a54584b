import type { ComponentProps } from 'react';
import styles from './control.module.css';
import { Field, type FieldText } from './field';

type TextFieldProps = FieldText &
  Omit<ComponentProps<'input'>, 'className' | 'id' | 'name'> & {
    readonly name: string;
    /** The name of the control where nothing else is given. */
    readonly id?: string | undefined;
  };

/** One line of text. Takes what react-hook-form's `register` returns. */
export function TextField({ label, hint, error, className, id, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field id={id ?? input.name} label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <input className={styles.control} type={type} autoComplete="off" {...input} {...control} />
      )}
    </Field>
  );
}

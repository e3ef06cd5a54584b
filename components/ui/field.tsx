import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './field.module.css';

/** What a control takes over from its field. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldText {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; the control is marked as invalid while it is there. */
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}

interface FieldProps extends FieldText {
  readonly id: string;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label, its control, a hint and an error text, tied together. */
export function Field({ id, label, hint, error, className, children }: FieldProps) {
  const notes = describe(id, hint, error);
  return (
    <div className={classNames(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': notes, 'aria-invalid': error === undefined ? undefined : true })}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

interface FieldGroupProps extends FieldText {
  readonly id: string;
  readonly children: ReactNode;
}

/** Several controls under one legend. */
export function FieldGroup({ id, label, hint, error, className, children }: FieldGroupProps) {
  return (
    <fieldset
      id={id}
      className={classNames(styles.field, styles.group, className)}
      aria-describedby={describe(id, hint, error)}
    >
      <legend className={styles.label}>{label}</legend>
      {children}
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}

function FieldNotes({ id, hint, error }: Pick<FieldText, 'hint' | 'error'> & { readonly id: string }) {
  return (
    <>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  );
}

function describe(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

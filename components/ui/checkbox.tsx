import type { ComponentProps, ReactNode } from 'react';
import styles from './control.module.css';

type ChoiceProps = Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />;
}

/** One of several that exclude each other; they share a `name` and stand in a `FieldGroup`. */
export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />;
}

function Choice({ label, hint, ...input }: ChoiceProps & { readonly type: 'checkbox' | 'radio' }) {
  return (
    <label className={styles.choice}>
      <input {...input} />
      <span>
        {label}
        {hint !== undefined && <span className={styles.choiceHint}>{hint}</span>}
      </span>
    </label>
  );
}

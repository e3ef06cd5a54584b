import { useId } from 'react';
import { BLANK_FIGURE } from '@/lib/report/bound-figure';
import type { FigureChoice } from './figure-choices';
import styles from './figure-dialog.module.css';

/** The cells of a table with their values, to choose one or several. */
export function FigureList({
  label,
  isSingle,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  isSingle: boolean;
  choices: readonly FigureChoice[];
  chosen: readonly string[];
  onChoose: (address: string) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.scroll}>
        {choices.map(({ address, words, text }) => (
          <label key={address} className={styles.choice}>
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(address)}
              onChange={() => onChoose(address)}
            />
            <span>{words}</span>
            <span className={text === BLANK_FIGURE ? styles.none : styles.value}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

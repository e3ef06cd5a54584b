import { classNames } from './class-names';
import { iconShapes, type IconName } from './icon-shapes';
import styles from './icon.module.css';

interface IconProps {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/** A drawn sign beside a word; it never stands for the word, so it is hidden from screen readers. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg
      className={classNames(styles.icon, className)}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {iconShapes[name]}
    </svg>
  );
}

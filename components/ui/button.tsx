import type { ComponentProps } from 'react';
import Link from 'next/link';
import { classNames } from './class-names';
import styles from './button.module.css';

interface Look {
  /** `main`: the one main act of a page region; `bare`: looks like a link. */
  readonly variant?: 'main' | 'plain' | 'bare' | undefined;
  readonly size?: 'md' | 'sm' | undefined;
}

/** The classes of a button, for other elements that have to look like one (`<a download>`, `<label>`). */
export function buttonClass({ variant = 'plain', size = 'md' }: Look = {}, className?: string): string {
  return classNames(styles.button, styles[variant], size === 'sm' && styles.sm, className);
}

export function Button({
  variant,
  size,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />;
}

/** A link to another page of the application that looks like a button. */
export function ButtonLink({ variant, size, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={buttonClass({ variant, size }, className)} {...rest} />;
}

'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import styles from './menu.module.css';

export interface MenuItem {
  readonly label: string;
  /** Goes to, or downloads from, an address … */
  readonly href?: string;
  readonly download?: boolean;
  /** … or acts. */
  readonly onSelect?: () => void;
}

interface MenuProps {
  /** What the acts are about: 2025年报告的操作. */
  readonly label: string;
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of acts. Arrows move, Esc closes and gives the focus back. */
export function Menu({ label, children, items }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    focusItem(list.current, 0);
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('mousedown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('mousedown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  function close() {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') focusItem(list.current, 1);
    else if (event.key === 'ArrowUp') focusItem(list.current, -1);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={root} className={styles.menu}>
      <Button
        variant="bare"
        size="sm"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
        <Icon name="chevron" />
      </Button>
      {isOpen && (
        <div ref={list} id={id} role="menu" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <Entry key={item.label} item={item} onDone={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function Entry({ item, onDone }: { readonly item: MenuItem; readonly onDone: () => void }) {
  const onClick = () => {
    onDone();
    item.onSelect?.();
  };
  const common = { role: 'menuitem', tabIndex: -1, className: styles.item, onClick };
  if (item.href === undefined) {
    return (
      <button type="button" {...common}>
        {item.label}
      </button>
    );
  }
  return (
    <a href={item.href} download={item.download} {...common}>
      {item.label}
    </a>
  );
}

/** Focuses the first entry (0), the next (1) or the previous one (-1), round the ends. */
function focusItem(list: HTMLElement | null, step: -1 | 0 | 1): void {
  const items = Array.from(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
  const at = items.findIndex((item) => item === document.activeElement);
  items[step === 0 ? 0 : (at + step + items.length) % items.length]?.focus();
}

'use client';

import { useState } from 'react';
import { Radio } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import styles from './display-form.module.css';
import {
  sizes,
  themes,
  writeDisplay,
  type DisplayPreferences,
  type Size,
  type Theme,
} from './display-preferences';

const themeNames: Readonly<Record<Theme, string>> = { system: '跟随系统', light: '浅色', dark: '深色' };
const sizeNames: Readonly<Record<Size, string>> = { normal: '标准', large: '大', largest: '特大' };

/** 显示: works at once and for this browser alone. */
export function DisplayForm({ initial }: { readonly initial: DisplayPreferences }) {
  const [display, setDisplay] = useState(initial);

  function choose(change: Partial<DisplayPreferences>) {
    const next = { ...display, ...change };
    setDisplay(next);
    apply(next);
  }

  return (
    <div className={styles.groups}>
      <FieldGroup id="theme" label="外观">
        <div className={styles.choices}>
          {themes.map((theme) => (
            <Radio
              key={theme}
              name="theme"
              checked={display.theme === theme}
              onChange={() => choose({ theme })}
              label={themeNames[theme]}
            />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup id="size" label="字号">
        <div className={styles.choices}>
          {sizes.map((size) => (
            <Radio
              key={size}
              name="size"
              checked={display.size === size}
              onChange={() => choose({ size })}
              label={sizeNames[size]}
            />
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}

function apply(display: DisplayPreferences): void {
  document.cookie = writeDisplay(display);
  document.documentElement.dataset['theme'] = display.theme;
  document.documentElement.dataset['size'] = display.size;
}

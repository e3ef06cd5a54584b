'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { proseTexts } from './prose-texts';
import styles from './read-table.module.css';

/** 读出的正文, part by part. */
export function ReadProse({ template, report }: { readonly template: Template; readonly report: Report }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const texts = proseTexts(template, report);
  const read = texts.filter(({ text }) => text !== '');
  const length = read.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return (
    <section className={styles.block} aria-label="正文">
      <div className={styles.line}>
        <h2 className={styles.name}>正文</h2>
        <span className={styles.count}>{`${read.length}/${texts.length} 段，${length} 字`}</span>
        <Button
          size="sm"
          variant="bare"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`${isOpen ? '收起' : '展开'}正文`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '收起' : '展开'}
        </Button>
      </div>
      <div id={id} className={styles.prose}>
        {isOpen &&
          texts.map(({ name, text }) => (
            <div key={name}>
              <h3>{name}</h3>
              {text === '' ? (
                <p className={styles.none}>没有读到。</p>
              ) : (
                text.split('\n').map((paragraph, index) => <p key={index}>{paragraph}</p>)
              )}
            </div>
          ))}
      </div>
    </section>
  );
}

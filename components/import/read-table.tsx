'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { TableSection } from '@/lib/template/types';
import { addressOf, columnName, partsOf, rowName } from '@/lib/template/walk';
import styles from './read-table.module.css';

interface ReadTableProps {
  readonly section: TableSection;
  readonly valueOf: (address: string) => string | null;
  readonly openCount: number;
  readonly onPoint: (address: string) => void;
  readonly onCorrect: (address: string, value: string | null) => void;
}

/** 一张表的读数: how many cells were read; unfolded, every one of them, to be corrected in its place. */
export function ReadTable({ section, valueOf, openCount, onPoint, onCorrect }: ReadTableProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { table } = section;
  const addresses = partsOf(table).flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => addressOf(table.id, row.id, column.id))),
  );
  const read = addresses.filter((address) => valueOf(address) !== null).length;
  return (
    <section className={styles.block} aria-label={table.name}>
      <div className={styles.line}>
        {openCount === 0 ? (
          <SeverityMark severity="ok" word="相符" />
        ) : (
          <SeverityMark severity="doubt" word="待核对" count={openCount} />
        )}
        <h2 className={styles.name}>{`${table.name} ${section.shortName}`}</h2>
        <span className={styles.count}>{`${read}/${addresses.length} 格`}</span>
        <Button
          size="sm"
          variant="bare"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`${isOpen ? '收起' : '展开'}${table.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '收起' : '展开'}
        </Button>
      </div>
      <div id={id} className={styles.cells}>
        {isOpen &&
          partsOf(table).map((part, index) => (
            <table key={index} className={styles.table}>
              <thead>
                <tr>
                  <td />
                  {part.columns.map((column) => (
                    <th key={column.id} scope="col">
                      {columnName(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {part.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{rowName(table, row)}</th>
                    {part.columns.map((column) => {
                      const address = addressOf(table.id, row.id, column.id);
                      const value = valueOf(address);
                      return (
                        <td key={column.id}>
                          <input
                            // A value decided elsewhere begins the field anew.
                            key={value ?? ''}
                            aria-label={`${rowName(table, row)}，${columnName(column)}`}
                            defaultValue={value ?? ''}
                            onFocus={() => onPoint(address)}
                            onBlur={({ target }) => {
                              const text = target.value.trim();
                              if (text !== (value ?? '')) onCorrect(address, text === '' ? null : text);
                            }}
                          />
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
      </div>
    </section>
  );
}

'use client';

import { memo, useEffect, useMemo, useRef } from 'react';
import type { SourcePlace } from '@/lib/read/read-result';
import type { VisibleDocument, VisibleLine } from '@/lib/read/visible-document';
import { SourceTable } from './source-table';
import { scrollIntoPane } from './scroll-into-pane';
import styles from './source-view.module.css';

interface SourceViewProps {
  /** Name of the pane. */
  readonly label: string;
  readonly document: VisibleDocument;
  readonly places: Readonly<Record<string, SourcePlace>>;
  /** Addresses of cells that a person should look at. */
  readonly doubtful: ReadonlySet<string>;
  /** The cell in question: ringed, and scrolled to. */
  readonly active: string | null;
}

/** 原件: what the file shows, the cells that were read marked in it. */
export function SourceView({ label, document, places, doubtful, active }: SourceViewProps) {
  const pane = useRef<HTMLDivElement>(null);

  const place = active === null ? undefined : places[active];
  const at = place && placeKey(place, document);

  useEffect(() => {
    const cell = at === undefined ? null : pane.current?.querySelector(`[data-at="${at}"]`);
    if (!pane.current || !(cell instanceof HTMLElement)) return;
    cell.dataset['now'] = '';
    scrollIntoPane(pane.current, cell);
    return () => {
      delete cell.dataset['now'];
    };
  }, [at]);

  return (
    <div ref={pane} className={styles.pane} role="region" aria-label={label} tabIndex={0}>
      <SourceSheet document={document} places={places} doubtful={doubtful} />
    </div>
  );
}

/** Renders once: pointing at a place must not render a long document. */
const SourceSheet = memo(function SourceSheet({
  document,
  places,
  doubtful,
}: Omit<SourceViewProps, 'active' | 'label'>) {
  const marks = useMemo(() => {
    const all = Object.entries(places).map(
      ([address, place]) => [placeKey(place, document), doubtful.has(address)] as const,
    );
    const hits = new Set(all.filter(([, isHit]) => isHit).map(([key]) => key));
    const known = new Set(all.map(([key]) => key));
    return (key: string) => ({
      'data-at': known.has(key) ? key : undefined,
      'data-hit': hits.has(key) ? '' : undefined,
    });
  }, [document, places, doubtful]);
  return (
    <div className={styles.sheet}>
      {document.map((block, index) => {
        switch (block.kind) {
          case 'line':
            return (
              <p key={index} className={classOfLine(block)} {...marks(String(index))}>
                {block.text}
              </p>
            );
          case 'image':
            return (
              <p key={index} className={styles.image}>
                （图片，读不出其中的文字）
              </p>
            );
          case 'table':
            return (
              <SourceTable
                key={index}
                table={block.table}
                marksAt={(row, column) => marks(`${index} ${row} ${column}`)}
              />
            );
        }
      })}
    </div>
  );
});

/** A line of a page keeps its beginning where the page had it; a paragraph begins two characters in. */
function classOfLine({ role, printed, indented }: VisibleLine): string | undefined {
  if (role === 'part') return styles.part;
  return printed && !indented ? styles.printed : undefined;
}

/** A line stands for all figures in it; a cell of a table for its own. */
function placeKey({ block, row, column }: SourcePlace, document: VisibleDocument): string {
  return document[block]?.kind === 'table' ? `${block} ${row ?? 0} ${column ?? 0}` : String(block);
}

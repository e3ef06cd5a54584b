'use client';

import { useState } from 'react';
import type { FormatGuidance } from '@/lib/template/guidance-types';
import { useFocusedPlace, useReport } from '../report-context';
import { CellNote } from './cell-note';
import { FoundGuidance } from './found-guidance';
import { GuidanceText } from './guidance-text';
import { placesFor } from './places-for';
import styles from './help-panel.module.css';

export interface HelpPanelProps {
  /** The step in work. */
  readonly step: string;
  readonly guidance: FormatGuidance;
}

/** 说明: what belongs into the row and column of the focused cell, into a text, or into the part; words to find it by. */
export function HelpPanel({ step, guidance }: HelpPanelProps) {
  const { template } = useReport().store;
  const focused = useFocusedPlace();
  const [query, setQuery] = useState('');
  return (
    <div className={styles.help}>
      <label className={styles.search}>
        <span>查找说明</span>
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          maxLength={40}
          autoComplete="off"
        />
        <small>如：补正、复议、收费</small>
      </label>
      {query.trim() === '' ? (
        <>
          {placesFor(template, step, focused).map((place) => (
            <GuidanceText key={place.id} place={place} guidance={guidance} />
          ))}
          {focused.cell !== null && <CellNote address={focused.cell} />}
        </>
      ) : (
        <FoundGuidance template={template} guidance={guidance} query={query} onGone={() => setQuery('')} />
      )}
    </div>
  );
}

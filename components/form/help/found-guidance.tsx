'use client';

import { figurePath } from '@/lib/report/path';
import type { FormatGuidance } from '@/lib/template/guidance-types';
import type { GuidedPlace } from '@/lib/template/guided-places';
import { searchGuidance } from '@/lib/template/search-guidance';
import type { Template } from '@/lib/template/types';
import { useReport } from '../report-context';
import styles from './help-panel.module.css';

/** 查找结果: each leads to the cell or text that it explains. */
export function FoundGuidance({
  template,
  guidance,
  query,
  onGone,
}: {
  template: Template;
  guidance: FormatGuidance;
  query: string;
  /** The focus has left for what was chosen. */
  onGone: () => void;
}) {
  const { goTo } = useReport();
  const hits = searchGuidance(template, guidance, query);
  function go({ shown }: GuidedPlace) {
    onGone();
    goTo('cell' in shown ? figurePath(shown.cell) : `text.${shown.text}`);
  }
  return (
    <>
      <p role="status" className={styles.count}>
        {hits.length === 0 ? `没有找到“${query.trim()}”，换一个词试试。` : `找到 ${hits.length} 处`}
      </p>
      <ul className={styles.hits}>
        {hits.map(({ place, sentence }) => (
          <li key={place.id}>
            <button type="button" onClick={() => go(place)}>
              {place.name}
            </button>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

'use client';

import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { SeverityMark } from '@/components/ui/severity-mark';
import { classNames } from '@/components/ui/class-names';
import { severities, type Severity } from '@/lib/rules/finding';
import { progress } from '@/lib/rules/progress';
import type { Template } from '@/lib/template/types';
import { useReport, usePaintedSnapshot } from './report-context';
import { FINISH, OPENING, stepAddress, stepsOf } from './steps';
import type { Snapshot } from './report-store';
import styles from './part-rail.module.css';

interface PartState {
  readonly worst: Severity | null;
  readonly count: number;
  readonly filled: number;
  readonly of: number;
  readonly characters: number;
}

/** 报告各部分: the steps, each with its worst state or its progress. */
export const PartRail = memo(function PartRail({
  reportId,
  current,
  onGo,
}: {
  reportId: string;
  current: string;
  onGo: (step: string) => void;
}) {
  const { store } = useReport();
  const states = usePaintedSnapshot(
    (snapshot) => partStates(store.template, snapshot),
    (a, b) => JSON.stringify([...a]) === JSON.stringify([...b]),
  );
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Beside the form nothing scrolls sideways; on a phone the current part comes into view.
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && list.current) list.current.scrollLeft = here.offsetLeft - 60;
  }, [current]);
  const tables = store.template.sections.filter(({ kind }) => kind === 'table');
  const filled = tables.reduce((sum, { id }) => sum + (states.get(id)?.filled ?? 0), 0);
  const of = tables.reduce((sum, { id }) => sum + (states.get(id)?.of ?? 0), 0);

  function go(event: MouseEvent, step: string) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onGo(step);
  }

  return (
    <nav className={styles.rail} aria-label="报告各部分">
      <div className={styles.caption}>
        <span>报告内容</span>
        <span>{`${filled}/${of} 格`}</span>
      </div>
      <ol ref={list}>
        {stepsOf(store.template).map(({ id, number, name, lead = '' }) => (
          <li key={id} className={classNames(id === FINISH && styles.last)}>
            <a
              href={stepAddress(reportId, id)}
              aria-current={id === current ? 'page' : undefined}
              onClick={(event) => go(event, id)}
            >
              {number !== '' && <span className={styles.number}>{number}</span>}
              <span className={styles.name}>
                {lead !== '' && <span className={styles.lead}>{lead}</span>}
                {name.slice(lead.length)}
              </span>
              <StateMark id={id} state={states.get(id)} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});

function StateMark({ id, state }: { id: string; state: PartState | undefined }) {
  if (!state) return <span />;
  const { worst, count, filled, of, characters } = state;
  if (id === FINISH) return <span className={styles.plain}>{count === 0 ? '' : `${count} 项`}</span>;
  if (worst === 'error' || worst === 'doubt') return <SeverityMark severity={worst} count={count} />;
  if (filled < of) {
    const untouched = filled === 0 && characters === 0;
    return <span className={styles.plain}>{untouched ? '未填' : of > 1 ? `${filled}/${of}` : '未填'}</span>;
  }
  return (
    <SeverityMark
      severity="ok"
      word={characters > 0 ? `${characters} 字` : of > 1 ? `${filled}/${of}` : '已填'}
    />
  );
}

function partStates(template: Template, { report, sheet, open }: Snapshot): Map<string, PartState> {
  const done = progress(template, report, sheet);
  const states = new Map<string, PartState>();
  for (const id of [OPENING, ...template.sections.map((section) => section.id)]) {
    const here = open.filter(({ part }) => part === id || (id === OPENING && part === 'basics'));
    const worst =
      severities.find((severity) => here.some((finding) => finding.severity === severity)) ?? null;
    const count = here.filter(({ severity }) => severity === worst).length;
    const { filled = 0, of = 0, characters = 0 } = done.get(id) ?? {};
    states.set(id, { worst, count, filled, of, characters });
  }
  const count = open.filter(({ severity }) => severity !== 'hint' && severity !== 'missing').length;
  states.set(FINISH, { worst: null, count, filled: 0, of: 0, characters: 0 });
  return states;
}

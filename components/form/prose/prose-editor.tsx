'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { figureText, isBindable, parseExpression, BLANK_FIGURE } from '@/lib/report/bound-figure';
import type { Path } from '@/lib/report/path';
import { readStored } from '@/lib/report/stored-value';
import { useReport } from '../report-context';
import { FigureDialog } from './figure-dialog';
import { figureWords } from './figure-words';
import { openEditor, type ProseEditor as OpenEditor } from './open-editor';
import styles from './prose-editor.module.css';

export interface ProseEditorProps {
  readonly path: Path;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly className: string;
  /** Hands out what opens 插入数据; null when the editor is closed. */
  readonly onOpen: (chooseFigure: (() => void) | null) => void;
  /** Where the caret stood in the field that was here before, if it had the focus. */
  readonly caret: RefObject<readonly [start: number, end: number] | null>;
}

/** 正文 with figures that follow the tables. It saves, takes back and shows changes as every other field does. */
export function ProseEditor(props: ProseEditorProps) {
  const { path, onOpen, caret } = props;
  const { store, codec, writeAll, compose, endAct, undo, redo } = useReport();
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(props);
  const editor = useRef<OpenEditor | null>(null);
  const [isChoosing, setChoosing] = useState(false);

  // Before the next painting: a field that is gone for one frame moves the page.
  useLayoutEffect(() => {
    if (!place.current) return;
    const { labelledBy, describedBy, className } = first.current;
    const stored = () => readStored(store.getSnapshot().report, path);
    const shown = () => codec.show(path, stored());
    const { format, year, agency } = store.getSnapshot().report;
    const opened = openEditor(place.current, {
      source: shown(),
      scope: `${format} ${year} ${agency.name}`,
      attributes: {
        id: path,
        class: `${className} ${styles.text}`,
        role: 'textbox',
        spellcheck: 'false',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
      },
      styles: {
        figure: styles.figure ?? '',
        blank: styles.blank ?? '',
        heading: styles.heading ?? '',
      },
      lookOf(expr) {
        const figure = parseExpression(expr);
        const text = figure ? figureText(figure, store.getSnapshot().sheet) : '';
        return { text, words: figureWords(store.template, expr), isBlank: text === BLANK_FIGURE };
      },
      isBindable: (expr) => isBindable(expr, store.getSnapshot().sheet),
      onChange: (source, how) => void writeAll([{ path, value: codec.store(path, source, stored()) }], how),
      onBlur: endAct,
      onComposing: (isComposing) => compose(isComposing ? path : null),
      onInsertKey: () => setChoosing(true),
      onHistory: (to) => (to === 'undo' ? undo() : redo()),
    });
    editor.current = opened;
    onOpen(() => setChoosing(true));
    if (caret.current) opened.select(...caret.current);
    const stop = store.subscribe(() => opened.follow(shown()));
    return () => {
      stop();
      onOpen(null);
      opened.close();
    };
  }, [path, store, codec, writeAll, compose, endAct, undo, redo, onOpen, caret]);

  function insertFigure(expr: string) {
    // The dialog gives the focus back first.
    flushSync(() => setChoosing(false));
    editor.current?.insertFigure(expr);
  }

  return (
    <>
      <div ref={place} />
      {isChoosing && <FigureDialog onInsert={insertFigure} onClose={() => setChoosing(false)} />}
    </>
  );
}

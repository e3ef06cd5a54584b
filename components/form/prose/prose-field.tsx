'use client';

import { useCallback, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SeverityMark } from '@/components/ui/severity-mark';
import { readPath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { PROSE_LENGTH } from '@/lib/report/lengths';
import { severities } from '@/lib/rules/finding';
import { useBeside } from '../beside/beside-context';
import { BesideText } from '../beside/beside-text';
import { pastedTexts, refusedPaste } from '../refused-paste';
import { useReport, useSnapshot } from '../report-context';
import { useField } from '../use-field';
import { fillWording, type WordingValues } from './fill-wording';
import { promptWords, type PromptedSlot } from './prompt-words';
import { useLoadedEditor } from './use-loaded-editor';
import styles from './prose-field.module.css';

/** One text of the report: its heading as the form prints it, what is usually written here, and the text. */
export function ProseField({
  slot,
  path,
  values,
  label,
}: {
  slot: PromptedSlot;
  path: Path;
  values: WordingValues;
  /** Name of the field where the slot prints no heading of its own. */
  label: string;
}) {
  const { store, codec, writeAll, isLocked } = useReport();
  const ref = useRef<HTMLTextAreaElement | null>(null);
  const chooseFigure = useRef<(() => void) | null>(null);
  const caret = useRef<readonly [number, number] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { Editor, composition } = useLoadedEditor(!isLocked);
  const stored = useSnapshot(({ report }) => readPath(report, path) ?? '');
  const kind = useSnapshot(({ report }) => report.agency.kind);
  const worst = useSnapshot(({ findings }) => {
    const here = findings.filter((finding) => finding.slot === path).map(({ severity }) => severity);
    return severities.find((severity) => here.includes(severity)) ?? null;
  });
  const { ref: field, ...props } = useField(path);
  const heading = codec.headingOf(path, stored);
  const shown = codec.show(path, stored);
  const { lastYear, isBeside } = useBeside();

  const attach = useCallback(
    (element: HTMLTextAreaElement | null) => {
      const old = ref.current;
      // On its way out: the editor takes the caret over.
      if (!element && old && document.activeElement === old) {
        caret.current = [old.selectionStart, old.selectionEnd];
      }
      field(element);
      ref.current = element;
    },
    [field],
  );

  const onOpen = useCallback((choose: (() => void) | null) => {
    chooseFigure.current = choose;
  }, []);

  function insert(text: string) {
    const before = readPath(store.getSnapshot().report, path);
    const old = codec.show(path, before);
    const joined = old.trim() === '' ? text : `${old}\n${text}`;
    writeAll([{ path, value: codec.store(path, joined, before) }]);
    document.getElementById(path)?.focus();
  }

  /** While the editor loads the keys are its own already, and not the browser's. */
  function keepKey(event: KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') event.preventDefault();
  }

  /** Before the editor or the browser takes it, which would leave away without a word what is too long. */
  function onPaste(event: ClipboardEvent) {
    const kept = shown.length - (window.getSelection()?.toString().length ?? 0);
    const why = refusedPaste(pastedTexts(event.clipboardData), {
      name: '部分',
      longest: PROSE_LENGTH,
      kept: Math.max(0, kept),
    });
    setRefused(why);
    if (why === null) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section
      className={isBeside ? styles.beside : styles.slot}
      onPasteCapture={isLocked ? undefined : onPaste}
      onInput={() => setRefused(null)}
    >
      <div className={styles.own}>
        <div className={styles.head}>
          <h2 id={`${path}.heading`}>{heading ?? label}</h2>
          {worst !== null && <SeverityMark severity={worst} />}
          <span className={styles.count}>{`${shown.replace(/\s/g, '').length} 字`}</span>
        </div>
        <p className={styles.help} id={`${path}.help`}>
          {promptWords(slot, kind)}
        </p>
        {refused !== null && <Notice severity="error">{refused}</Notice>}
        {Editor ? (
          <Editor
            path={path}
            labelledBy={`${path}.heading`}
            describedBy={`${path}.help`}
            className={styles.text ?? ''}
            onOpen={onOpen}
            caret={caret}
          />
        ) : (
          <div className={styles.grow} data-text={shown}>
            <textarea
              {...props}
              {...composition}
              ref={attach}
              className={styles.text}
              rows={2}
              maxLength={PROSE_LENGTH}
              readOnly={isLocked}
              onKeyDown={keepKey}
              aria-labelledby={`${path}.heading`}
              aria-describedby={`${path}.help`}
            />
          </div>
        )}
        {!isLocked && (
          <div className={styles.wordings}>
            <span>插入：</span>
            <Button
              variant="bare"
              size="sm"
              disabled={!Editor}
              aria-keyshortcuts="Control+D"
              onClick={() => chooseFigure.current?.()}
            >
              数据（Ctrl+D）
            </Button>
            {slot.wordings?.map(({ name, text }) => (
              <Button key={name} variant="bare" size="sm" onClick={() => insert(fillWording(text, values))}>
                {name}
              </Button>
            ))}
          </div>
        )}
      </div>
      {isBeside && lastYear && (
        <BesideText
          year={lastYear.year}
          before={isDividedAlike(lastYear, path) ? codec.show(path, readPath(lastYear, path)) : null}
          now={shown}
        />
      )}
    </section>
  );
}

/** A part was written by its aspects, or in one piece. */
function isDividedAlike({ text }: Report, path: Path): boolean {
  const [, part = '', aspect] = path.split('.');
  const written = text[part];
  return typeof written !== 'object' || 'whole' in written === (aspect === 'whole');
}

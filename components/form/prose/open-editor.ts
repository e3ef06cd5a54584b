import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState, Selection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { PROSE_LENGTH } from '@/lib/report/lengths';
import type { ProseSource } from '@/lib/report/prose-source';
import { figureViews, type FigureLook } from './figure-views';
import { headingLooks } from './heading-looks';
import { positionAt } from './position-at';
import { proseClipboard } from './prose-clipboard';
import { docOfSource, proseSchema, sourceOfDoc } from './prose-schema';
import { replaceChanged } from './replace-changed';

export interface EditorOptions {
  readonly source: ProseSource;
  /** The report, as a word that tells it from others. */
  readonly scope: string;
  readonly attributes: Record<string, string>;
  readonly styles: { readonly figure: string; readonly blank: string; readonly heading: string };
  readonly lookOf: (expr: string) => FigureLook;
  readonly isBindable: (expr: string) => boolean;
  readonly onChange: (source: ProseSource, how: 'act' | 'typing') => void;
  readonly onBlur: () => void;
  /** Characters are being composed with an input method; until the last ones are written. */
  readonly onComposing: (isComposing: boolean) => void;
  readonly onInsertKey: () => void;
  readonly onHistory: (to: 'undo' | 'redo') => void;
}

/** 正文编辑器, apart from React. */
export interface ProseEditor {
  /** Shows a source from elsewhere and what the tables say; the caret stays where it is in the words. */
  follow(source: ProseSource): void;
  insertFigure(expr: string): void;
  /** Puts the caret between two places of the plain text. */
  select(start: number, end: number): void;
  close(): void;
}

const OUTSIDE = 'outside';
const ACT = 'act';
/** After the editor itself took in what was composed, in milliseconds. */
const COMPOSED = 50;

export function openEditor(place: HTMLElement, options: EditorOptions): ProseEditor {
  const textOf = (expr: string) => options.lookOf(expr).text;
  const figures = figureViews(options.lookOf, options.styles);
  const doc = docOfSource(options.source);
  /** What came while characters were being composed; putting it in at once would break the input method. */
  let awaited: ProseSource | null = null;

  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc,
      selection: Selection.atEnd(doc),
      plugins: [
        keymap({ 'Shift-Enter': splitBlock, 'Mod-d': insertKey }),
        keymap(baseKeymap),
        headingLooks(options.styles.heading),
        proseClipboard({ scope: options.scope, textOf, isBindable: options.isBindable }),
      ],
    }),
    attributes: options.attributes,
    nodeViews: { figure: figures.make },
    handleDOMEvents: {
      blur: () => options.onBlur(),
      compositionstart: () => options.onComposing(true),
      compositionend: () => void setTimeout(endComposing, COMPOSED),
      beforeinput(_, event) {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
        event.preventDefault();
        options.onHistory(event.inputType === 'historyUndo' ? 'undo' : 'redo');
        return true;
      },
    },
    dispatchTransaction(transaction) {
      const { size } = transaction.doc.content;
      const isOutside = transaction.getMeta(OUTSIDE) === true;
      if (!isOutside && size > PROSE_LENGTH && size > view.state.doc.content.size) return;
      view.updateState(view.state.apply(transaction));
      if (!transaction.docChanged || isOutside) return;
      const isAct = transaction.getMeta(ACT) === true || transaction.getMeta('paste') === true;
      options.onChange(sourceOfDoc(view.state.doc), isAct ? 'act' : 'typing');
    },
  });

  function insertKey() {
    options.onInsertKey();
    return true;
  }

  function endComposing() {
    if (view.isDestroyed || view.composing) return;
    options.onComposing(false);
    if (awaited !== null) follow(awaited);
  }

  function follow(source: ProseSource) {
    figures.refresh();
    const transaction = replaceChanged(view.state, docOfSource(source));
    awaited = transaction && view.composing ? source : null;
    if (transaction && !view.composing) view.dispatch(transaction.setMeta(OUTSIDE, true));
  }

  return {
    follow,
    insertFigure(expr) {
      const figure = proseSchema.node('figure', { expr });
      view.dispatch(view.state.tr.replaceSelectionWith(figure, false).setMeta(ACT, true).scrollIntoView());
      view.focus();
    },
    select(start, end) {
      const { doc: now, tr } = view.state;
      const [from, to] = [positionAt(now, start, textOf), positionAt(now, end, textOf)];
      view.dispatch(tr.setSelection(TextSelection.between(now.resolve(from), now.resolve(to))));
      view.focus();
    },
    close() {
      view.destroy();
      options.onComposing(false);
    },
  };
}

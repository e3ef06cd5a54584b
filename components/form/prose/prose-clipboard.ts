import { DOMParser, DOMSerializer, Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { cleanText } from '@/lib/report/clean-text';
import { withoutMarks } from '@/lib/report/prose-source';
import { expressionOf, linesOf, paragraphOf, proseSchema } from './prose-schema';

interface Figures {
  /** The report, as a word that tells it from others. */
  readonly scope: string;
  readonly textOf: (expr: string) => string;
  readonly isBindable: (expr: string) => boolean;
}

/**
 * 复制与粘贴: figures stay bound within their report and are text everywhere else. From other programs the words are
 * taken and nothing of their looks.
 */
export function proseClipboard({ scope, textOf, isBindable }: Figures): Plugin {
  const parser = new DOMParser(proseSchema, [
    {
      tag: 'span[data-figure]',
      node: 'figure',
      getAttrs(element) {
        const expr = element.getAttribute('data-figure') ?? '';
        return element.getAttribute('data-report') === scope && isBindable(expr) ? { expr } : false;
      },
    },
    { tag: 'p,li,tr,h1,h2,h3,h4,h5,h6', node: 'paragraph' },
  ]);
  const serializer = new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(proseSchema),
      figure(node) {
        const expr = expressionOf(node) ?? '';
        return ['span', { 'data-figure': expr, 'data-report': scope }, textOf(expr)];
      },
    },
    {},
  );
  return new Plugin({
    props: {
      clipboardParser: parser,
      clipboardSerializer: serializer,
      clipboardTextSerializer: (slice) => linesOf(slice, textOf),
      clipboardTextParser: sliceOf,
      transformPastedHTML: withoutStyles,
      handleDOMEvents: {
        paste(view, event) {
          const data = event.clipboardData;
          const isOurs = data?.getData('text/html').includes('data-figure=') ?? false;
          const text = data?.getData('text/plain') ?? '';
          if (isOurs || text === '') return false;
          event.preventDefault();
          const pasted = view.state.tr.replaceSelection(sliceOf(text));
          view.dispatch(pasted.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
          return true;
        },
      },
    },
  });
}

/** The content security policy would refuse styles even while the text is only parsed. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style\s*>/gi, '')
    .replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

function sliceOf(text: string): Slice {
  const plain = cleanText(text.replace(/[\v\u2028\u2029]/g, '\n').replace(/\t/g, ' '));
  const lines = withoutMarks(plain).replace(/\n$/, '').split('\n');
  return new Slice(Fragment.from(lines.map(paragraphOf)), 1, 1);
}

import { tableGrid } from '@/lib/template/grid';
import { likeness, squeezedLabel } from '@/lib/template/label-likeness';
import type { Table } from '@/lib/template/types';

/** 表式文字: what the labels of a form say, to tell its words from those that a document adds. */
export interface FormWords {
  /** Whether a text is a label of the form, perhaps with a word cut off or added. */
  readonly isLabel: (text: string) => boolean;
  /** Whether a text begins with a label of the form. */
  readonly beginsWithLabel: (text: string) => boolean;
  /** Whether words in brackets are those that the form itself prints in a label, or labels and nothing else. */
  readonly isOfForm: (inBrackets: string) => boolean;
}

/** Words in brackets so alike to those of the form are the form's own, retyped. */
const RETYPED = 0.5;
/** Share of a label that makes a text this label with a word cut off or added. */
const MOST_OF_IT = 0.6;
const FEWEST = 2;

const known = new WeakMap<Table, FormWords>();

export function formWords(table: Table): FormWords {
  const made = known.get(table) ?? readForm(table);
  known.set(table, made);
  return made;
}

function readForm(table: Table): FormWords {
  const texts = tableGrid(table).cells.flatMap(({ text, address }) => (address === undefined ? [text] : []));
  const labels = [...new Set(texts.map(squeezedLabel))]
    .filter((label) => label.length >= FEWEST)
    .sort((a, b) => b.length - a.length);
  const inBrackets = texts.flatMap((text) => {
    const [, inside = ''] = /[（(]([^（(）)]{3,})[）)]/.exec(text) ?? [];
    return inside === '' ? [] : [inside];
  });
  return {
    isLabel: (text) => {
      const words = squeezedLabel(text);
      return words.length >= FEWEST && labels.some((label) => isMostOf(words, label));
    },
    beginsWithLabel: (text) => {
      const words = squeezedLabel(text);
      return labels.some((label) => words.startsWith(label));
    },
    isOfForm: (inside) => {
      const words = squeezedLabel(inside);
      const rest = labels.reduce((left, label) => left.replaceAll(label, ''), words);
      return (
        rest === '' ||
        inBrackets.some((own) => squeezedLabel(own).includes(words) || likeness(own, inside) >= RETYPED)
      );
    },
  };
}

function isMostOf(words: string, label: string): boolean {
  const [shorter, longer] = words.length < label.length ? [words, label] : [label, words];
  return longer.includes(shorter) && shorter.length >= longer.length * MOST_OF_IT;
}

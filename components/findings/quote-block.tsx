import styles from './quote-block.module.css';

/** 原句: the sentence that a finding quotes, with the words that its message names underlined. */
export function QuoteBlock({ quote, message }: { readonly quote: string; readonly message: string }) {
  return (
    <blockquote className={styles.quote}>
      {markedPieces(quote, message).map(({ text, isMarked }, index) =>
        isMarked ? <mark key={index}>{text}</mark> : text,
      )}
    </blockquote>
  );
}

interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A sentence in pieces; marked is what the message puts between quotation marks and the sentence contains. */
export function markedPieces(quote: string, message: string): readonly Piece[] {
  const named = [...message.matchAll(/“([^“”]+)”/g)]
    .map(([, words = '']) => words)
    .filter((words) => words !== quote && quote.includes(words));
  const marked = Array.from({ length: quote.length }, () => false);
  for (const words of named) {
    for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + words.length)) {
      marked.fill(true, at, at + words.length);
    }
  }
  const pieces: { text: string; isMarked: boolean }[] = [];
  Array.from({ length: quote.length }, (_, at) => at).forEach((at) => {
    const isMarked = marked[at] === true;
    const last = pieces[pieces.length - 1];
    if (last?.isMarked === isMarked) last.text += quote.charAt(at);
    else pieces.push({ text: quote.charAt(at), isMarked });
  });
  return pieces;
}

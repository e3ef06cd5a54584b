import { z } from 'zod';
import { agencyKinds } from '@/lib/report/report';

/** What a person has decided so far about one file. */
export interface ReviewAnswers {
  readonly year: string;
  readonly agency: string;
  readonly kind: (typeof agencyKinds)[number];
  /** First addresses of the rows that are decided. */
  readonly decided: readonly string[];
  /** Corrections, by cell address. */
  readonly figures: Readonly<Record<string, string | null>>;
}

const answersSchema = z.object({
  year: z.string(),
  agency: z.string(),
  kind: z.enum(agencyKinds),
  decided: z.array(z.string()),
  figures: z.record(z.string(), z.string().nullable()),
}) satisfies z.ZodType<ReviewAnswers>;

type Listener = () => void;

/** Answers outlive a reload of the page: they are kept in the tab, where it lets us. */
export interface AnswerStore {
  readonly subscribe: (listener: Listener) => () => void;
  readonly get: () => ReviewAnswers;
  readonly set: (answers: ReviewAnswers) => void;
}

export function createAnswerStore(
  fileId: string,
  initial: ReviewAnswers,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
): AnswerStore {
  const key = `nianbao.review.${fileId}`;
  const listeners = new Set<Listener>();
  let answers = kept(storage, key) ?? initial;
  return {
    get: () => answers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      answers = next;
      try {
        storage?.setItem(key, JSON.stringify(next));
      } catch {
        // A full or forbidden storage costs the answers at a reload, not now.
      }
      listeners.forEach((listener) => listener());
    },
  };
}

function kept(storage: Pick<Storage, 'getItem'> | null, key: string): ReviewAnswers | null {
  try {
    const parsed = answersSchema.safeParse(JSON.parse(storage?.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

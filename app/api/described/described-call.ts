import type { z } from 'zod';
import type { TokenUse } from '@/lib/store/accounts/api-tokens';
import type { ProblemCode } from './problems';

/** A part of the address or of the head of a call. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly about: string;
  readonly schema: z.ZodType;
  readonly isRequired?: true;
}

/** What comes with a call: a file, JSON, the text of a report file, or one of the first two. */
export interface SentBody {
  readonly file?: true;
  readonly json?: z.ZodType;
  /** Longest, in KB. */
  readonly limit: number;
}

/** A call as it is shown, and as it is really made by the tests. Names of files stand for their contents. */
export interface Example {
  /** Of the address; `$ID` is the report that the example of POST /reports made. */
  readonly path: string;
  readonly file?: string;
  readonly json?: object;
  /** Members of the JSON body that are report files. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly saveAs?: string;
  /** The `id` of the answer is kept for the calls that follow. */
  readonly keepsId?: true;
}

/** 接口说明 of one call that other systems make. */
export interface DescribedCall {
  /** Method and folder of the handler: `POST v1/check`. */
  readonly call: string;
  readonly summary: string;
  readonly detail?: string;
  /** 用途 of a token that opens it, any of these; none where no token is asked for. */
  readonly uses: readonly TokenUse[];
  readonly parameters?: readonly Parameter[];
  readonly body?: SentBody;
  readonly status: 200 | 201;
  /** The answer, as JSON or as a file of one of these media types. */
  readonly answer: z.ZodType | { readonly media: readonly string[] };
  readonly answerHeaders?: Readonly<Record<string, string>>;
  /** Beside those that every call has. */
  readonly problems: readonly ProblemCode[];
  readonly examples: readonly Example[];
}

export function isFileAnswer(
  answer: DescribedCall['answer'],
): answer is Extract<DescribedCall['answer'], { media: readonly string[] }> {
  return 'media' in answer;
}

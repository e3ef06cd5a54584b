import type { LayoutProfile } from '@/lib/document/profile';
import type { Output } from '@/lib/publish/outputs';
import type { Published } from '@/lib/publish/publish';
import type { Report } from '@/lib/report/report';
import type { Finding } from '@/lib/rules/finding';
import type { RuleSettings } from '@/lib/rules/rule-settings';

export interface CheckRequest {
  readonly kind: 'check';
  readonly report: Report;
  readonly settings: RuleSettings;
  readonly lastYear?: Report | undefined;
}

export interface RenderRequest {
  readonly kind: 'render';
  readonly report: Report;
  readonly to: Output;
  /** Where it is not said, a report that is unfinished is a draft. */
  readonly draft?: boolean | undefined;
  readonly profile: LayoutProfile;
}

export type WorkRequest = CheckRequest | RenderRequest;

/** A file as it was made, and whether it says 草稿. */
export interface Rendered extends Published {
  readonly draft: boolean;
}

export type WorkAnswer =
  | { readonly kind: 'checked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'rendered'; readonly file: Rendered }
  /** 没有交出: the file would have shown something else than the report, or could not be made. */
  | { readonly kind: 'withheld'; readonly why: string };

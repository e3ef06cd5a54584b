import { fileName } from '@/lib/document/file-name';
import { defaultProfile, type LayoutProfile } from '@/lib/document/profile';
import { withComputedTotals } from '@/lib/report/complete-totals';
import type { Report } from '@/lib/report/report';
import { isUnfinished } from '@/lib/rules/check';
import type { Template } from '@/lib/template/types';
import { makeFile } from './make-file';
import { mediaTypes, type Output } from './outputs';

export interface Published {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

interface PublishOptions {
  readonly draft?: boolean;
  /** 版式 of the agency. */
  readonly profile?: LayoutProfile;
}

/**
 * 输出: the one door through which a report leaves the program. 草稿 is marked while an 有误 or 未填 stands, unless
 * the caller decides. A file that does not show the figures of the report is withheld with an `ExportError`.
 */
export async function publish(
  template: Template,
  report: Report,
  to: Output,
  { draft, profile = defaultProfile }: PublishOptions = {},
): Promise<Published> {
  const complete = withComputedTotals(template, report);
  const mark = draft ?? isUnfinished(template, complete);
  return {
    bytes: await makeFile(to, { template, report: complete, draft: mark, profile }),
    fileName: fileName(template, report, to),
    mediaType: mediaTypes[to],
  };
}

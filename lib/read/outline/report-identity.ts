import { agencyKind, kindInProse } from './agency-kind';
import type { FoundTitle } from './find-title';
import { periodOf } from './opening-facts';
import type { Outline } from './outline';
import { reportYear } from './report-year';
import { toldAgency } from './told-agency';

/** What says whose report it is and of which year. */
export interface IdentitySources {
  readonly title: FoundTitle | undefined;
  /** 落款 */
  readonly signed: string;
  /** Paragraphs of the opening and of part one. */
  readonly first: readonly string[];
  /** Those of all parts. */
  readonly said: readonly string[];
}

/** 机关、机关类型、报告年度: by the title, else by the signature and by what the report says of itself. */
export function reportIdentity({
  title,
  signed,
  first,
  said,
}: IdentitySources): Pick<Outline, 'agency' | 'kind' | 'year' | 'period'> {
  const agency = [title?.agency, signed].find((name) => name !== undefined && name !== '');
  const name = agency ?? toldAgency(first);
  const kind = agencyKind(name) ?? kindInProse(said);
  const period = periodOf(said);
  return {
    agency: name,
    year: title?.year ?? reportYear(period, first),
    period,
    ...(kind === undefined ? {} : { kind }),
  };
}

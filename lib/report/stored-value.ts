import { evaluate, type Sheet } from './evaluate';
import type { Template } from '@/lib/template/types';
import { readPath, writePath, type Path } from './path';
import { bindable, isBound, plainText, rebind, type ProseSource } from './prose-source';
import type { Report } from './report';
import { isRichText, richTextOf, sourceOfRichText, type RichText, type RichTexts } from './rich-text';

const TEXT = 'text.';

/**
 * 保存的值 at a path, as operations carry it: the source of a text with bound figures, else what `readPath` gives. So a
 * text and its bindings are one value: they are saved, taken back and in conflict together.
 */
export function readStored(report: Report, path: Path): string | null {
  return boundSource(report, path) ?? readPath(report, path);
}

/** The report with another stored value. The words of bound figures follow with `settleTexts`. */
export function writeStored(report: Report, path: Path, value: string | null): Report {
  if (!path.startsWith(TEXT)) return writePath(report, path, value);
  const source = value ?? '';
  const written = writePath(report, path, plainText(source, NO_FIGURES));
  if (!isBound(source) && report.richText === undefined) return written;
  return withRichText(written, path, isBound(source) ? richTextOf(source) : undefined);
}

/** The stored value after somebody wrote over a text, who may know nothing of bound figures. */
export function typedOver(report: Report, sheet: Sheet, path: Path, value: string | null): string | null {
  if (!path.startsWith(TEXT) || value === null || isBound(value)) return value;
  return rebind(boundSource(report, path) ?? '', value, sheet);
}

/** 正文随表: every text with bound figures says what the tables say now. */
export function settleTexts(template: Template, report: Report, sheet?: Sheet): Report {
  const paths = boundPaths(report);
  if (paths.length === 0) return report;
  const figures = sheet ?? evaluate(template, report);
  return paths.reduce((next, path) => {
    const bound = boundSource(next, path);
    if (bound === undefined) return withRichText(next, path, undefined);
    const source = bindable(bound, figures);
    const words = plainText(source, figures);
    const text = readPath(next, path) === words ? next : writePath(next, path, words);
    return isBound(source) ? text : withRichText(text, path, undefined);
  }, report);
}

/** A report from outside: where a rich text does not say what the text says, the text holds and the binding is gone. */
export function withTrueBindings(
  template: Template,
  report: Report,
): { readonly report: Report; readonly unbound: readonly Path[] } {
  if (report.richText === undefined) return { report, unbound: [] };
  const sheet = evaluate(template, report);
  const all = pathsIn(report.richText);
  const isTrue = (path: Path) => {
    const source = boundSource(report, path);
    return (
      source !== undefined &&
      bindable(source, sheet) === source &&
      plainText(source, sheet) === readPath(report, path)
    );
  };
  const kept = all.filter(isTrue);
  const { richText, ...plain } = report;
  return {
    report: kept.reduce<Report>((next, path) => withRichText(next, path, richAt(richText, path)), plain),
    unbound: all.filter((path) => !kept.includes(path) && boundSource(report, path) !== undefined),
  };
}

/** Paths of the texts that hold bound figures. */
export function boundPaths(report: Report): readonly Path[] {
  return report.richText === undefined ? [] : pathsIn(report.richText);
}

const NO_FIGURES: Sheet = new Map();

/** The source at a path, where a figure is bound in it. */
function boundSource(report: Report, path: Path): ProseSource | undefined {
  const rich = report.richText && path.startsWith(TEXT) ? richAt(report.richText, path) : undefined;
  const source = rich && sourceOfRichText(rich);
  return source !== undefined && isBound(source) ? source : undefined;
}

function richAt(texts: RichTexts, path: Path): RichText | undefined {
  const [, first = '', second = ''] = path.split('.');
  const at = texts[first];
  if (isRichText(at)) return second === '' ? at : undefined;
  return at?.[second];
}

function withRichText(report: Report, path: Path, value: RichText | undefined): Report {
  const [, first = '', second = ''] = path.split('.');
  const { richText: before = {}, ...plain } = report;
  const { [first]: at, ...others } = before;
  const next = second === '' ? value : slotsWith(isRichText(at) ? undefined : at, second, value);
  const richText = next === undefined ? others : { ...others, [first]: next };
  return Object.keys(richText).length === 0 ? plain : { ...plain, richText };
}

function slotsWith(before: Readonly<Record<string, RichText>> = {}, slot: string, value?: RichText) {
  const { [slot]: _old, ...others } = before;
  const slots = value === undefined ? others : { ...others, [slot]: value };
  return Object.keys(slots).length === 0 ? undefined : slots;
}

function pathsIn(texts: RichTexts): Path[] {
  return Object.entries(texts).flatMap(([first, at]) =>
    isRichText(at) ? [`${TEXT}${first}`] : Object.keys(at).map((second) => `${TEXT}${first}.${second}`),
  );
}

import { strFromU8, unzipSync } from 'fflate';

/** Limits of a file that somebody hands in: a small ZIP can inflate to any size. */
export const limits = { file: 10_000_000, inflated: 50_000_000, entries: 2_000 } as const;

export type OpenedParts =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly why: string };

export function damaged(kind: string): string {
  return `不是完整的 ${kind} 文件，可能在传输中损坏。重新取得原文件后再打开。`;
}

/** Texts of the wanted parts of an office package. Nothing else is inflated; nothing outside the file is followed. */
export function openPackage(
  bytes: Uint8Array,
  { kind, wants }: { readonly kind: string; readonly wants: (name: string) => boolean },
): OpenedParts {
  if (bytes.length > limits.file) return refuse('文件超过 10 MB，核对是不是年度报告。');
  let inflated = 0;
  let entries = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        inflated += originalSize;
        entries += 1;
        if (inflated > limits.inflated || entries > limits.entries) throw new TooLarge();
        return wants(name);
      },
    });
  } catch (error) {
    return refuse(error instanceof TooLarge ? '文件解压后过大，不像年度报告，没有读取。' : damaged(kind));
  }
  const parts = new Map(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
  if ([...parts.values()].some((xml) => xml.includes('<!DOCTYPE'))) {
    return refuse('文件含有不安全的内容（外部声明），没有读取。');
  }
  return { ok: true, parts };
}

class TooLarge extends Error {}

function refuse(why: string): OpenedParts {
  return { ok: false, why };
}

import { field, type Answer } from '@/components/api/client';
import { exportAddress, type ExportFormat } from '@/components/api/reports';

export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
}

const OFFLINE = '连不上服务器，文件没有生成。检查网络后再试。';
const UNCLEAR = '服务器没有生成文件，报告没有改动。稍后再试。';

/** Has a file of the report made; one that is withheld comes with the reason. */
export function fetchFile(
  reportId: string,
  to: ExportFormat,
  signal: AbortSignal,
): Promise<Answer<MadeFile>> {
  return fetchFileAt(exportAddress(reportId, to), to, signal);
}

/** The same for an address of one's own. */
export async function fetchFileAt(
  address: string,
  to: ExportFormat,
  signal: AbortSignal,
): Promise<Answer<MadeFile>> {
  let response: Response;
  try {
    response = await fetch(address, { cache: 'no-store', signal });
    if (response.ok) return { ok: true, data: { blob: await response.blob(), name: nameOf(response, to) } };
  } catch {
    return { ok: false, code: 'offline', message: OFFLINE };
  }
  const error = field(await response.json().catch(() => null), 'error');
  const message = field(error, 'message');
  return { ok: false, code: 'withheld', message: typeof message === 'string' ? message : UNCLEAR };
}

function nameOf({ headers }: Response, to: ExportFormat): string {
  const named = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  return named === undefined ? `report.${to}` : decodeURIComponent(named);
}

/** 程序版本: a short hash of the sources that the running program was built of; empty where it was not built. */
export const PROGRAM_VERSION = process.env.NIANBAO_PROGRAM ?? '';

/** Header in which every answer of the interface names it. */
export const PROGRAM_HEADER = 'nianbao-program';

/** The server was updated since the page was opened. */
export function isFromOtherProgram(response: Pick<Response, 'headers'>): boolean {
  const version = response.headers.get(PROGRAM_HEADER) ?? '';
  return version !== '' && PROGRAM_VERSION !== '' && version !== PROGRAM_VERSION;
}

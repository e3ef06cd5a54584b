import { unzipSync, zipSync } from 'fflate';

/** The first time a ZIP file can name. */
const TIME = new Date(1980, 0, 1);

/** The package with one fixed time on every part: the same report is the same file from run to run. */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: TIME });
}

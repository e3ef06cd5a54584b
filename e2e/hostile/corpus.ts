import { archives } from './archives';
import { damagedFiles } from './damaged-files';
import { documents } from './documents';

/** 恶意或损坏的文件. */
export interface HostileFile {
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Words of the reason for which it has to be refused; absent where what is left of it may be read. */
  readonly why?: string;
}

export function hostileFiles(): HostileFile[] {
  return [...documents(), ...archives(), ...damagedFiles()];
}

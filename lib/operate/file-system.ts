import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';

const MOUNTS = '/proc/self/mounts';

/** File systems that reach over a network: locks and syncs of SQLite do not hold there. */
const NETWORK =
  /^(nfs\d?|cifs|smb\w*|ncpfs|9p|afs|ceph|glusterfs|lustre|gpfs|beegfs|davfs|fuse\.(sshfs|rclone|s3fs|glusterfs|ceph\S*|davfs2?|curlftpfs|gvfsd-fuse|juicefs|nfs\S*|smb\S*))$/;

/** The table of mounts; empty where the system has none to read. */
export function readMounts(): string {
  try {
    return readFileSync(MOUNTS, 'utf8');
  } catch {
    return '';
  }
}

/** Kind of the file system a folder lies on, by the deepest mount above it; undefined where it is not known. */
export function fileSystemOf(folder: string, mounts: string): string | undefined {
  const path = resolve(folder);
  const above = mounts
    .split('\n')
    .map((line) => {
      const [, point = '', kind = ''] = line.split(' ');
      return { point: unescapeMount(point), kind };
    })
    .filter(({ point }) => point === '/' || path === point || (point !== '' && path.startsWith(point + sep)));
  // The last of equal ones lies on top.
  return above.reduce<{ point: string; kind: string } | undefined>(
    (deepest, mount) => (deepest && deepest.point.length > mount.point.length ? deepest : mount),
    undefined,
  )?.kind;
}

/** 网络磁盘 */
export function isNetwork(kind: string): boolean {
  return NETWORK.test(kind);
}

/** Blanks and the like stand as octal numbers. */
function unescapeMount(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Unpacks an npm or Debian package below `folder`, unless it is there already, and installs nothing.
 * Returns where its files lie and which version they are.
 */
export function fetchPackage(folder, source) {
  const place = join(folder, source.package.replaceAll(/[@/]/g, '_'));
  if (!existsSync(place) || archiveIn(place) === undefined) {
    mkdirSync(place, { recursive: true });
    download(place, source);
    unpack(place, source);
  }
  return { place, version: source.version ?? debianVersion(archiveIn(place)) };
}

function download(place, source) {
  const [command, ...args] =
    source.from === 'npm'
      ? ['npm', 'pack', `${source.package}@${source.version}`]
      : ['apt-get', 'download', source.package];
  execFileSync(command, args, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
}

function unpack(place, source) {
  const archive = archiveIn(place);
  if (archive === undefined) throw new Error(`${source.package}: nothing was downloaded`);
  const [command, ...args] =
    source.from === 'npm' ? ['tar', 'xzf', archive] : ['dpkg-deb', '-x', archive, place];
  execFileSync(command, args, { cwd: place });
}

function archiveIn(place) {
  return readdirSync(place).find((name) => /\.(tgz|deb)$/.test(name));
}

/** fonts-lxgw-wenkai_1.250+repack-1_all.deb → 1.250+repack-1 */
function debianVersion(archive) {
  return decodeURIComponent(archive.split('_')[1]);
}

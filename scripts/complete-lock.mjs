// Run after npm install: notes in package-lock.json the packages for other systems that the registry at hand did
// not offer. Without them `npm ci` refuses the file, and Windows and macOS would get no binaries.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingForOtherSystems } from './lib/lock-file.mjs';
import { projectRoot } from './lib/project-root.mjs';

const file = join(projectRoot, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = missingForOtherSystems(lock.packages);

const root = Object.entries(lock.packages).slice(0, 1);
const rest = [...Object.entries(lock.packages).slice(1), ...added];
rest.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([...root, ...rest]);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`补充了 ${added.length} 个其他系统的依赖包。`);

import { compareVersions } from './compare-versions';

export interface LockEntry {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
}

export interface Floor {
  readonly package: string;
  readonly lowest: string;
  readonly advisories: readonly string[];
}

export interface Policy {
  readonly installScripts: Readonly<Record<string, string>>;
  readonly refused: Readonly<Record<string, string>>;
}

/** 依赖检查: what a lock file holds that is older than a repaired version, runs a script of its own, or is refused. */
export function lockProblems(
  packages: Readonly<Record<string, LockEntry>>,
  floors: readonly Floor[],
  policy: Policy,
): readonly string[] {
  return Object.entries(packages).flatMap(([path, { version = '', hasInstallScript = false }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!path.includes('node_modules/')) return [];
    const floor = floors.find((entry) => entry.package === name);
    const refused = policy.refused[name];
    return [
      ...(floor && compareVersions(version, floor.lowest) < 0
        ? [`${path} ${version} is older than ${floor.lowest}: ${floor.advisories.join(', ')}`]
        : []),
      ...(hasInstallScript && !(name in policy.installScripts) ? [`${path} runs an install script`] : []),
      ...(refused === undefined ? [] : [`${path}: ${refused}`]),
    ];
  });
}

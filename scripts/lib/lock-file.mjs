const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/** Entries of the lock file that optional dependencies ask for and the file does not have. */
export function missingForOtherSystems(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isReachable(packages, path, name))
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version)]),
  );
}

/** Looks where Node would: beside the package, then in each folder above. */
function isReachable(packages, path, name) {
  let folder = path;
  for (;;) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent < 0 ? '' : folder.slice(0, parent);
  }
}

/** The name of such a package tells its system: swc-win32-x64-msvc, resolver-binding-linux-arm-gnueabihf. */
function entryFor(name, version) {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const library = words.map((word) => LIBRARIES[word]).find(Boolean);
  return {
    version,
    cpu: words.filter((word) => PROCESSORS.includes(word)),
    ...(library ? { libc: [library] } : {}),
    optional: true,
    os: words.filter((word) => SYSTEMS.includes(word)),
  };
}

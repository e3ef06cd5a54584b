/** 软件物料清单 in CycloneDX 1.5, from the lock file: the same for the same packages, without a clock. */
export function sbomOf({ name, version, license }, packages) {
  const components = packages.map((entry) => ({
    type: 'library',
    'bom-ref': entry.path,
    name: entry.name,
    version: entry.version,
    purl: purlOf(entry.name, entry.version),
    ...(entry.license === '' ? {} : { licenses: [licenceOf(entry.license)] }),
    ...(entry.integrity === undefined ? {} : { hashes: hashesOf(entry.integrity) }),
  }));
  const own = { type: 'application', 'bom-ref': name, name, version, licenses: [licenceOf(license)] };
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: own },
    components,
    dependencies: [{ ref: name, dependsOn: components.map((component) => component['bom-ref']) }],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

export function purlOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** One licence by its name, several as an expression. */
function licenceOf(text) {
  return / (OR|AND|WITH) /.test(text) ? { expression: text } : { license: { id: text } };
}

function hashesOf(integrity) {
  return integrity.split(' ').map((part) => {
    const [kind, value] = [part.slice(0, part.indexOf('-')), part.slice(part.indexOf('-') + 1)];
    const alg = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' }[kind];
    return { alg, content: Buffer.from(value, 'base64').toString('hex') };
  });
}

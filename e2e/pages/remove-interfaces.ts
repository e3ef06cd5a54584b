/** Runs in the page, before anything else: takes away what these paths name, `Array.prototype.at` or `navigation`. */
export function removeInterfaces(paths: readonly string[]): void {
  const shared = { TypedArray: Object.getPrototypeOf(Uint8Array) as unknown };
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const [first = '', ...others] = names;
    const root: unknown = first === '' ? window : (Reflect.get(shared, first) ?? Reflect.get(window, first));
    const owner = others.reduce<unknown>(
      (object, name) => (object instanceof Object ? Reflect.get(object, name) : undefined),
      root,
    );
    if (owner instanceof Object) Reflect.deleteProperty(owner, last);
  }
}

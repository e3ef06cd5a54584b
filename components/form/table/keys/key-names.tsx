/** Keys to press, each in a frame of its own. */
export function KeyNames({ names }: { names: readonly string[] }) {
  return names.map((name) => <kbd key={name}>{name}</kbd>);
}

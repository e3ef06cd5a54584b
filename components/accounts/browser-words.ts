const browsers = /(Edg|Firefox|Chrome|Safari)[/ ](\d+)/g;
const systems = /\b(Windows|Android|iPhone|iPad|Mac OS|Linux)\b/;

/** 浏览器: name, version and system, as far as it tells them. Several names stand in one: Edge says Chrome too. */
export function browserWords(agent: string): string {
  const named = Array.from(agent.matchAll(browsers), ([, name = '', version = '']) => ({ name, version }));
  const own = named.find(({ name }) => name === 'Edg') ?? named[0];
  const system = systems.exec(agent)?.[1];
  const words = [own && `${own.name} ${own.version}`, system].filter(Boolean).join('，');
  return words === '' ? '未知' : words;
}

import type { DescribedCall, Example } from '@/app/api/described/described-call';
import { addressOf } from '@/app/api/described/open-api';

/** An example as somebody types it: `$NIANBAO` is the address of the server, `$TOKEN` the token. */
export function shellOf(described: DescribedCall, example: Example): string {
  const { path, file, saveAs, keepsId } = example;
  const { method } = addressOf(described);
  const isJson = example.json !== undefined;
  const asksName = described.parameters?.some(({ name }) => name === 'x-file-name') === true;
  const words = [
    'curl -sS',
    ...(method === 'GET' || method === 'POST' ? [] : [`-X ${method}`]),
    ...(described.uses.length === 0 ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...(isJson ? ["-H 'content-type: application/json'"] : []),
    ...(file !== undefined && asksName ? [`-H 'x-file-name: ${file}'`] : []),
    ...(file === undefined ? [] : [`--data-binary @${file}`]),
    ...(example.reports ? ['--data-binary @-'] : isJson ? [`-d '${JSON.stringify(example.json)}'`] : []),
    ...(saveAs === undefined ? [] : [`-o ${saveAs}`]),
    `"$NIANBAO/api/v1${path}"`,
  ];
  const curl = words.join(' ');
  if (keepsId) return `${curl} | tee created.json\nID=$(sed 's/.*"id":"\\([^"]*\\)".*/\\1/' created.json)`;
  return example.reports ? `${joined(example)} |\n  ${curl}` : curl;
}

/** Report files as members of one JSON object. */
function joined({ json = {}, reports = {} }: Example): string {
  const [first, ...others] = Object.entries(reports);
  const plain = JSON.stringify(json).slice(0, -1);
  const open = (name: string, before: string) => `printf '${before}"${name}":'`;
  const comma = plain === '{' ? '' : ',';
  return [
    '{',
    ...(first ? [`${open(first[0], `${plain}${comma}`)}; cat ${first[1]};`] : []),
    ...others.map(([name, file]) => `${open(name, ',')}; cat ${file};`),
    "printf '}'; }",
  ].join(' ');
}

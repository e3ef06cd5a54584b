import { describe, expect, it } from 'vitest';
import { parseCommand } from './parse-command';

describe('the arguments', () => {
  it.each([
    ['read a.json --json', { name: 'read', file: 'a.json', json: true }],
    ['read -', { name: 'read', file: '-', json: false }],
    ['check a.json b.json', { name: 'check', files: ['a.json', 'b.json'], json: false }],
    ['check --json a.json', { name: 'check', files: ['a.json'], json: true }],
    [
      'check a.json - --last-year b.json',
      { name: 'check', files: ['a.json', '-'], lastYear: 'b.json', json: false },
    ],
    ['check --last-year - a.json --json', { name: 'check', files: ['a.json'], lastYear: '-', json: true }],
    [
      'check a.json --settings c.json --last-year b.json',
      { name: 'check', files: ['a.json'], lastYear: 'b.json', settings: 'c.json', json: false },
    ],
    ['check --settings c.json a.json', { name: 'check', files: ['a.json'], settings: 'c.json', json: false }],
    [
      'render a.json --to pdf --draft -o b.pdf',
      { name: 'render', file: 'a.json', to: 'pdf', draft: true, output: 'b.pdf' },
    ],
    [
      'render a.json --to docx --profile c.json -o b.docx',
      { name: 'render', file: 'a.json', to: 'docx', draft: false, profile: 'c.json', output: 'b.docx' },
    ],
    ['seed-demo', { name: 'seed-demo', remove: false }],
    ['seed-demo --remove', { name: 'seed-demo', remove: true }],
    ['backup', { name: 'backup' }],
    ['backup -o copies', { name: 'backup', output: 'copies' }],
    ['restore a.tar', { name: 'restore', file: 'a.tar' }],
    ['verify', { name: 'verify' }],
    ['verify a.tar', { name: 'verify', file: 'a.tar' }],
    ['doctor', { name: 'doctor' }],
    ['--help', { name: 'help' }],
  ])('%s are understood', (line, command) => {
    expect(parseCommand(line.split(' '))).toEqual(command);
  });

  it.each(['sum a.json -o b.json', 'render a.json --to ofd -o b.ofd'])(
    '%s ask for what is promised and not there yet',
    (line) => {
      expect(refusal(line.split(' ')).why).toContain('尚未提供');
    },
  );

  it.each([
    [[], '没有写明要做什么'],
    [['reed', 'a.json'], '没有 reed 这个命令'],
    [['check'], '至少需要一个文件'],
    [['read', 'a.json', 'b.json'], '需要一个文件'],
    [['check', 'a.json', '--jsn'], '不认识的参数'],
    [['check', 'a.json', '--last-year'], '不认识的参数'],
    [['check', '--last-year', 'b.json'], '至少需要一个文件'],
    [['check', 'a.json', '--settings'], '不认识的参数'],
    [['read', 'a.json', '--settings', 'c.json'], '不认识的参数'],
    [['seed-demo', 'a.json'], '不认识的参数'],
    [['check', '-', '--last-year', '-'], '标准输入只能读取一份报告'],
    [['render', 'a.json', '--to'], '不认识的参数'],
    [['render', 'a.json', '--to', 'doc', '-o', 'b'], '--to'],
    [['render', 'a.json', '--to', 'docx'], '-o'],
    [['render', '--to', 'docx', '-o', 'b'], '需要一个文件'],
  ])('%j are refused with the reason and the usage', (args, why) => {
    expect(refusal(args).why).toContain(why);
    expect(refusal(args).showUsage).toBe(true);
  });
});

function refusal(args: readonly string[]) {
  const command = parseCommand(args);
  if (command.name !== 'refused') throw new Error(`understood as ${command.name}`);
  return command;
}

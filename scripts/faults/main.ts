// npm run faults -- NAME [--count N] — brings one kind of trouble upon saving and prints one JSON line; what each
// shows stands in docs/faults.md. Names: kill, fsync, inject, full-disk, powercut, drop-reply, corrupt, clock.
import { parseArgs } from 'node:util';
import { faultClock } from './clock';
import { faultCorrupt } from './corrupt';
import { faultDropReply } from './drop-reply';
import { faultFsync } from './fsync';
import { faultFullDisk } from './full-disk';
import { faultInject } from './inject';
import { faultKill } from './kill';
import { faultPowercut } from './powercut';
import type { Verdict } from './verdict';

interface Command {
  /** What the criterion asks for. */
  readonly count: number;
  readonly run: (count: number) => Promise<Verdict>;
}

const commands = new Map<string, Command>([
  ['kill', { count: 1000, run: faultKill }],
  ['fsync', { count: 100, run: faultFsync }],
  ['inject', { count: 60, run: faultInject }],
  ['full-disk', { count: 1, run: faultFullDisk }],
  ['powercut', { count: 2000, run: faultPowercut }],
  ['drop-reply', { count: 100, run: faultDropReply }],
  ['corrupt', { count: 100, run: faultCorrupt }],
  ['clock', { count: 1, run: faultClock }],
]);

const { values, positionals } = parseArgs({
  options: { count: { type: 'string' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : [...commands.keys()];
let isSound = true;
for (const name of names) {
  const command = commands.get(name);
  if (!command) throw new Error(`no fault ${name}: ${[...commands.keys()].join(', ')}`);
  const verdict = await command.run(Number(values.count ?? command.count));
  console.log(JSON.stringify(verdict));
  isSound &&= verdict.pass || verdict.value === null;
}
process.exit(isSound ? 0 : 1);

import { createClient, type Client } from './client';
import type { Fate } from './client-network';
import { createModelServer } from './model-server';
import { judge, type Typed } from './oracle';

/** One thing that happens to one browser. */
export type Step = { readonly who: number } & (
  | { readonly does: 'types' | 'takesBack'; readonly place: number }
  | { readonly does: 'network'; readonly fate: Fate }
  | { readonly does: 'waits'; readonly milliseconds: number }
  | { readonly does: 'decides'; readonly choice: 'mine' | 'theirs' }
  | { readonly does: 'leaves' | 'dies' | 'goesOffline' | 'comesBack' }
);

export interface History {
  readonly clients: number;
  readonly steps: readonly Step[];
}

export const places = ['tables.requests.received.naturalPerson', 'text.opening'];
const MOST_ROUNDS = 60;
let played = 0;

/** Plays a history to its end on a store in `dir` and gives what went wrong. */
export async function play(dir: string, { clients: count, steps }: History): Promise<readonly string[]> {
  played += 1;
  const server = await createModelServer(dir, places);
  const { values: before } = await server.read();
  const typed: Typed[] = [];
  const clients: Client[] = [];
  for (let index = 0; index < count; index += 1) {
    clients.push(await createClient(`${played}-${index}`, server, (entry) => typed.push(entry)));
  }
  for (const [index, step] of steps.entries()) {
    const client = clients[step.who % count];
    if (client) await take(client, step, String(1000 + index), typed);
    await settle();
  }
  const isQuiet = await comeToRest(clients, steps.length % 2);
  const { values: end } = await server.read();
  const problems = [...judge(typed, await server.written(), before, end)];
  if (!isQuiet) problems.push('saving never came to rest');
  for (const client of clients) {
    for (const [path, value] of end) {
      const seen = client.shown.get(path);
      if (seen !== value)
        problems.push(`${client.name} shows ${String(seen)} at ${path}, not ${String(value)}`);
    }
    client.close();
  }
  return problems;
}

async function take(client: Client, step: Step, value: string, typed: readonly Typed[]): Promise<void> {
  const path = 'place' in step ? (places[step.place] ?? '') : '';
  const last = [...typed].reverse().find((entry) => entry.who === client.name && entry.path === path);
  switch (step.does) {
    case 'types':
      client.type(path, value);
      break;
    case 'takesBack':
      if (last && last.value === client.shown.get(path)) client.type(path, last.over);
      break;
    case 'network':
      await client.network.decide(step.fate);
      break;
    case 'waits':
      client.clock.advance(step.milliseconds);
      break;
    case 'decides':
      client.decide(step.choice);
      break;
    case 'leaves':
      client.leave();
      break;
    case 'dies':
      await client.reopen();
      break;
    case 'goesOffline':
    case 'comesBack':
      client.network.isOffline = step.does === 'goesOffline';
  }
}

/** Everybody is online, every request is answered and every conflict decided, until nothing happens any more. */
async function comeToRest(clients: readonly Client[], first: number): Promise<boolean> {
  for (const { network } of clients) network.isOffline = false;
  for (let round = 0, quiet = 0; round < MOST_ROUNDS; round += 1) {
    for (const client of clients) {
      client.decide(round % 2 === first ? 'mine' : 'theirs');
      client.clock.advance(31_000);
      await settle();
      for (let turn = 0; turn < 20 && client.network.openRequests() > 0; turn += 1) {
        await client.network.decide('answered');
        await settle();
      }
    }
    const isIdle = clients.every(({ queue }) => queue().getState().pending === 0);
    quiet = isIdle ? quiet + 1 : 0;
    if (quiet === 2) return true;
  }
  return false;
}

/** Lets what is under way in this process go on: the local copy takes a few turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

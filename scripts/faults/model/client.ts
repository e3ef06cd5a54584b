import { loadPending } from '@/components/saving/pending-operations';
import type { PageEvents } from '@/components/saving/page-events';
import { createRemoteWatch } from '@/components/saving/remote-watch';
import { createSaveQueue, type SaveQueue } from '@/components/saving/save-queue';
import { createClientNetwork, type ClientNetwork } from './client-network';
import { createHandClock, type HandClock } from './hand-clock';
import type { PlaceValue } from '@/lib/store/operation';
import type { Typed } from './oracle';

type Values = ReadonlyMap<string, string | null>;

/** 浏览器: the saving of the product with a form of a few lines, a network and a clock that are moved by hand. */
export interface Client {
  readonly name: string;
  readonly network: ClientNetwork;
  readonly clock: HandClock;
  /** What the screen shows. */
  readonly shown: Map<string, string | null>;
  queue(): SaveQueue;
  type(path: string, value: string | null): void;
  decide(choice: 'mine' | 'theirs'): void;
  leave(): void;
  /** The page dies without a word and is opened again. */
  reopen(): Promise<void>;
  close(): void;
}

export interface ClientServer {
  /** The report as a page that is opened gets it. */
  read(): Promise<{ readonly rev: number; readonly values: Values }>;
  serve(name: string, address: string, body: string): Promise<Response>;
}

export async function createClient(
  name: string,
  server: ClientServer,
  note: (typed: Typed) => void,
): Promise<Client> {
  const network = createClientNetwork((address, body) => server.serve(name, address, body));
  const clock = createHandClock();
  const shown = new Map<string, string | null>();
  let queue: SaveQueue | undefined;
  let page: PageEvents | undefined;
  let stopWatch: () => void = () => undefined;

  function receive(places: readonly PlaceValue[]) {
    for (const { path, value } of places) shown.set(path, value);
  }

  function close() {
    stopWatch();
    queue?.dispose();
  }

  async function open() {
    const { rev, values } = await server.read();
    shown.clear();
    for (const [path, value] of values) shown.set(path, value);
    for (const { path, value, discard } of await loadPending(name)) if (!discard) shown.set(path, value);
    queue = createSaveQueue({
      reportId: name,
      clock: clock.clock,
      fetch: network.fetch,
      receive,
      listen(events) {
        page = events;
        return () => undefined;
      },
    });
    stopWatch = createRemoteWatch(name, rev, ({ changes }) => receive(changes), {
      clock: clock.clock,
      fetch: network.fetch,
      isVisible: () => true,
      listen: () => () => undefined,
    });
  }

  function opened(): SaveQueue {
    if (!queue) throw new Error(`${name} is not open`);
    return queue;
  }

  await open();
  return {
    ...{ name, network, clock, shown, close, queue: opened },
    type(path, value) {
      const over = shown.get(path) ?? null;
      if (over === value) return;
      note({ who: name, path, value, over });
      shown.set(path, value);
      opened().enqueue([{ path, base: over, value }]);
    },
    decide(choice) {
      const { conflicts } = opened().getState();
      for (const { path, mine, theirs } of conflicts) {
        if (choice === 'mine') note({ who: name, path, value: mine, over: theirs });
      }
      void opened().resolve(
        conflicts.map(({ opId }) => opId),
        choice,
      );
    },
    leave: () => page?.leave(),
    async reopen() {
      close();
      await open();
    },
  };
}

import type { Fetch } from '@/components/saving/send-operations';

/** What becomes of the oldest open request; `overtakes` answers the newest before it. */
export type Fate = 'answered' | 'overtakes' | 'arrives' | 'lost';

interface Open {
  readonly call: () => Promise<Response>;
  readonly settle: (answer: Response | Error) => void;
  /** Set once it has reached the server. */
  reply?: Promise<Response>;
}

/** 网络 of one browser: requests lie there until somebody says what becomes of them. */
export interface ClientNetwork {
  readonly fetch: Fetch;
  isOffline: boolean;
  decide(fate: Fate): Promise<void>;
  openRequests(): number;
}

export function createClientNetwork(
  serve: (address: string, body: string) => Promise<Response>,
): ClientNetwork {
  const open: Open[] = [];
  const network: ClientNetwork = {
    isOffline: false,
    openRequests: () => open.length,
    fetch(address, init) {
      if (network.isOffline) return Promise.reject(new TypeError('Failed to fetch'));
      const body = typeof init?.body === 'string' ? init.body : '';
      return new Promise((resolve, reject) => {
        const settle = (answer: Response | Error) =>
          answer instanceof Error ? reject(answer) : resolve(answer);
        open.push({ call: () => serve(address, body), settle });
        init?.signal?.addEventListener('abort', () => settle(new TypeError('aborted')));
      });
    },
    async decide(fate) {
      const waiting = fate === 'arrives' ? open.find(({ reply }) => !reply) : open[0];
      const first = fate === 'overtakes' ? open[open.length - 1] : waiting;
      if (!first) return;
      if (fate !== 'lost') {
        first.reply ??= first.call();
        await first.reply;
      }
      if (fate === 'arrives') return;
      open.splice(open.indexOf(first), 1);
      first.settle(fate === 'lost' || !first.reply ? new TypeError('Failed to fetch') : await first.reply);
    },
  };
  return network;
}

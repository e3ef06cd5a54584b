const NAME = 'nianbao-in-use';

/** 其他窗口: `tell` is heard by the other windows of this browser, never by the one that tells. */
export interface WindowNews {
  readonly tell: () => void;
  readonly close: () => void;
}

export function openWindowNews(onNews: () => void): WindowNews {
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = onNews;
    return { tell: () => channel.postMessage(true), close: () => channel.close() };
  }
  const heard = ({ key }: StorageEvent) => {
    if (key === NAME) onNews();
  };
  window.addEventListener('storage', heard);
  return {
    tell() {
      try {
        localStorage.setItem(NAME, String(Date.now()));
      } catch {
        // Without storage the other windows find out when they ask the server.
      }
    },
    close: () => window.removeEventListener('storage', heard),
  };
}

/** Tells the other tabs that something was changed, and hears it from them. */
export interface Channel {
  announce(): void;
  close(): void;
}

/** Opens the channel of that name; without BroadcastChannel it stays silent, and other tabs see a change when they next read. */
export function openChannel(name: string, onChange: () => void): Channel {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onChange;
    return { announce: () => channel.postMessage('changed'), close: () => channel.close() };
  } catch {
    return { announce: () => undefined, close: () => undefined };
  }
}
